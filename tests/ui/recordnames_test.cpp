// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QtTest>

#include "core/catalog/builtin.h"
#include "ui/wording/recordnames.h"

namespace reckoner::ui {

/// What the records of the catalog are called.
class RecordNamesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordReadsInChinese();
    void providersStandBeforeWhatTheySell();
    void englishStaysAsItIs();

private:
    const Formatter m_chinese{Language::chinese, Currency::cny, 7.1};
};

/// Names of products have words too, but no two in lower case.
void RecordNamesTest::everyRecordReadsInChinese()
{
    const QRegularExpression words(QStringLiteral("\\b[a-z]{3,} [a-z]{3,}\\b"));
    for (const FactRow &row : factRows(builtinCatalog())) {
        const QString name = recordName(row.record_name, m_chinese);
        QVERIFY2(!words.match(name).hasMatch(), qPrintable(name));
    }
    QCOMPARE(recordName("Consumer service, day and night", m_chinese),
             m_chinese.core("LoadProfile", "Consumer service, day and night"));
}

void RecordNamesTest::providersStandBeforeWhatTheySell()
{
    QCOMPARE(recordName("Alibaba Cloud", m_chinese), QStringLiteral("阿里云"));
    QCOMPARE(recordName("Alibaba Cloud ecs.gn7i", m_chinese), QStringLiteral("阿里云 ecs.gn7i"));
    QCOMPARE(recordName("Alibaba Cloud Bailian glm-5", m_chinese),
             QStringLiteral("阿里云百炼 glm-5"));
    QCOMPARE(recordName("Groq qwen3-32b", m_chinese), QStringLiteral("Groq qwen3-32b"));
}

void RecordNamesTest::englishStaysAsItIs()
{
    const Formatter english(Language::english, Currency::cny, 7.1);
    for (const FactRow &row : factRows(builtinCatalog()))
        QCOMPARE(recordName(row.record_name, english), QString::fromStdString(row.record_name));
}

} // namespace reckoner::ui

QTEST_GUILESS_MAIN(reckoner::ui::RecordNamesTest)
#include "recordnames_test.moc"
