// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace reckoner::ui {

namespace {

struct Message {
    QString context;
    QString source;
    QString translation;
    QString state; ///< "unfinished", "vanished", "obsolete"; empty when it is done
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> out;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            out.push_back({context, {}, {}, {}});
        } else if (xml.name() == QLatin1String("source")) {
            out.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            out.back().state = xml.attributes().value(QLatin1String("type")).toString();
            out.back().translation =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return out;
}

QStringList matches(const QString &text, const QRegularExpression &pattern)
{
    QStringList out;
    for (auto found = pattern.globalMatch(text); found.hasNext();)
        out << found.next().captured();
    out.sort();
    out.removeDuplicates();
    return out;
}

QString described(const Message &message)
{
    return QStringLiteral("%1: “%2” as “%3”")
        .arg(message.context, message.source, message.translation);
}

} // namespace

/// The Chinese texts of the program: all of them there, and written as Chinese is.
class TranslationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void coversEveryTextOfTheSources();
    void keepsPlaceholders();
    void leavesNoSentenceInEnglish();
    void usesFullWidthPunctuation();

private:
    template <class Predicate>
    void refuse(const char *what, Predicate wrong) const
    {
        QStringList lines;
        for (const Message &message : m_messages) {
            if (wrong(message))
                lines << described(message);
        }
        if (!lines.isEmpty())
            qWarning().noquote() << what << '\n' << lines.join(QLatin1Char('\n'));
        QVERIFY2(lines.isEmpty(), what);
    }

    QString m_path = QStringLiteral(RECKONER_TRANSLATIONS);
    std::vector<Message> m_messages;
};

void TranslationTest::initTestCase()
{
    m_messages = messagesOf(m_path);
    QVERIFY(m_messages.size() > 500);
}

/// Collects the texts anew, as the target update_translations does.
void TranslationTest::coversEveryTextOfTheSources()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("reckoner_zh_CN.ts"));
    QVERIFY(QFile::copy(m_path, copy));
    const QString root = QStringLiteral(RECKONER_SOURCES);
    QProcess lupdate;
    lupdate.start(QStringLiteral(RECKONER_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-I"), root, QStringLiteral("-tr-function-alias"),
                   QStringLiteral("QT_TRANSLATE_NOOP+=RECKONER_TEXT,"
                                  "QT_TRANSLATE_NOOP+=RECKONER_SENTENCE"),
                   root + QStringLiteral("/core"), root + QStringLiteral("/ui"),
                   root + QStringLiteral("/app"), QStringLiteral("-ts"), copy});
    QVERIFY(lupdate.waitForFinished(100'000));
    QCOMPARE(lupdate.exitCode(), 0);
    m_messages = messagesOf(copy);
    refuse("Not translated, or no longer in the program; run update_translations:",
           [](const Message &message) {
               return !message.state.isEmpty() || message.translation.isEmpty();
           });
}

void TranslationTest::keepsPlaceholders()
{
    const QRegularExpression placeholder(QStringLiteral("%L?[0-9n]"));
    refuse("Other placeholders than in English:", [&](const Message &message) {
        return message.state.isEmpty() &&
               matches(message.source, placeholder) != matches(message.translation, placeholder);
    });
}

void TranslationTest::leavesNoSentenceInEnglish()
{
    const QRegularExpression words(QStringLiteral("[a-z]{2,} [a-z]{2,}"),
                                   QRegularExpression::CaseInsensitiveOption);
    refuse("The same as in English:", [&](const Message &message) {
        return message.translation == message.source && words.match(message.source).hasMatch();
    });
}

void TranslationTest::usesFullWidthPunctuation()
{
    const QRegularExpression half(QStringLiteral("\\p{Han}[,;:!?]|\\p{Han}\\.(?!\\.)"));
    refuse("Half-width punctuation behind a Chinese character:",
           [&](const Message &message) { return half.match(message.translation).hasMatch(); });
}

} // namespace reckoner::ui

QTEST_GUILESS_MAIN(reckoner::ui::TranslationTest)
#include "translation_test.moc"
