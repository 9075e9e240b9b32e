# SPDX-FileCopyrightText: 2026 The Reckoner authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D SYMBOL=... -D OUTPUT=... -P embed_texts.cmake FILE...; see ReckonerEmbed.cmake.

set(files)
math(EXPR last "${CMAKE_ARGC} - 1")
foreach(index RANGE ${last})
    if(script_seen)
        list(APPEND files ${CMAKE_ARGV${index}})
    elseif("${CMAKE_ARGV${index}}" MATCHES "embed_texts\\.cmake$")
        set(script_seen TRUE)
    endif()
endforeach()

file(WRITE ${OUTPUT} "#include \"core/units/embedded.h\"\n\n#include <array>\n\n"
    "namespace reckoner::embedded {\n\nnamespace {\n\nconstexpr std::array kFiles{\n")
foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME)
    file(APPEND ${OUTPUT} "    File{\"${name}\", R\"reckoner(")
    file(READ ${file} text)
    file(APPEND ${OUTPUT} "${text}" ")reckoner\"},\n")
endforeach()
file(APPEND ${OUTPUT} "};\n\n} // namespace\n\nstd::span<const File> ${SYMBOL}()\n{\n"
    "    return kFiles;\n}\n\n} // namespace reckoner::embedded\n")
