// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file_io.h"

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "core/units/reasons.h"

namespace reckoner {

namespace {

namespace fs = std::filesystem;

class FileDescriptor {
public:
    explicit FileDescriptor(int fd) : m_fd(fd) {}
    ~FileDescriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    /// Closes now, because some file systems report a full disk only then.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

/// Must be called before anything else can change errno.
tl::unexpected<Error> systemFailure(const fs::path &path, Sentence what)
{
    const std::error_code reason(errno, std::generic_category());
    const auto code =
        reason == std::errc::no_such_file_or_directory ? Error::Code::notFound : Error::Code::io;
    return failure({code,
                    path.string(),
                    {},
                    {RECKONER_SENTENCE("Error", "%1: %2"), what, systemReason(reason)}});
}

bool writeAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(fd, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// The file itself when `path` is a symbolic link to it, so that the link survives.
fs::path target(const fs::path &path)
{
    std::error_code ignored;
    if (!fs::is_symlink(path, ignored))
        return path;
    fs::path resolved = fs::weakly_canonical(path, ignored);
    return ignored ? path : resolved;
}

fs::path temporaryName(const fs::path &folder)
{
    static std::atomic<std::uint64_t> counter{0};
    return folder / fmt::format(".reckoner-{}-{}.tmp", ::getpid(), counter++);
}

/// Makes a rename durable. File systems that cannot sync a folder are left at that.
void syncFolder(const fs::path &folder)
{
    const FileDescriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.isOpen())
        ::fsync(fd.get());
}

} // namespace

Expected<std::string> readFile(const fs::path &path, std::size_t largest)
{
    // Without O_NONBLOCK a named pipe would hang the program.
    const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd.isOpen())
        return systemFailure(path, RECKONER_SENTENCE("Error", "cannot open the file"));
    struct stat status {};
    if (::fstat(fd.get(), &status) != 0)
        return systemFailure(path, RECKONER_SENTENCE("Error", "cannot read the file"));
    if (!S_ISREG(status.st_mode))
        return failure({Error::Code::badInput,
                        path.string(),
                        {},
                        RECKONER_SENTENCE("Error", "this is not a regular file")});
    std::string text;
    std::string part(std::size_t{64} << 10U, '\0');
    for (;;) {
        const ssize_t got = ::read(fd.get(), part.data(), part.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemFailure(path, RECKONER_SENTENCE("Error", "cannot read the file"));
        if (got == 0)
            return text;
        text.append(part, 0, static_cast<std::size_t>(got));
        if (text.size() > largest)
            return failure(
                {Error::Code::badInput,
                 path.string(),
                 {},
                 {RECKONER_SENTENCE("Error", "the file holds more than %1 bytes"), largest}});
    }
}

Expected<void> writeFileSafely(const fs::path &path, std::string_view text)
{
    const fs::path file = target(path);
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    struct stat old {};
    const bool exists = ::stat(file.c_str(), &old) == 0;
    if (exists && !S_ISREG(old.st_mode))
        return failure({Error::Code::badInput,
                        path.string(),
                        {},
                        RECKONER_SENTENCE("Error", "this is not a regular file")});
    if (exists && ::access(file.c_str(), W_OK) != 0)
        return systemFailure(path, RECKONER_SENTENCE("Error", "cannot write the file"));

    const fs::path temporary = temporaryName(folder);
    FileDescriptor fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!fd.isOpen())
        return systemFailure(
            path, RECKONER_SENTENCE("Error", "cannot write into the folder of the file"));
    const bool written = (!exists || ::fchmod(fd.get(), old.st_mode & 07777U) == 0) &&
                         writeAll(fd.get(), text) && ::fsync(fd.get()) == 0 && fd.close() &&
                         std::rename(temporary.c_str(), file.c_str()) == 0;
    if (!written) {
        auto error = systemFailure(path, RECKONER_SENTENCE("Error", "cannot write the file"));
        ::unlink(temporary.c_str());
        return error;
    }
    syncFolder(folder);
    return {};
}

} // namespace reckoner
