// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include "core/catalog/catalog.h"
#include "core/demand/request_log.h"
#include "core/scenario/codec.h"
#include "core/scenario/fields.h"
#include "core/scenario/file_io.h"
#include "ui/format/failure.h"
#include "ui/language/language.h"

namespace reckoner::ui {

/// Errors as a Chinese reader sees them.
class FailureTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::chinese); }
    void badValueNamesTheFieldByItsLabel();
    void badValueInAFileNamesItsKeyToo();
    void everyFieldRefusesInChinese();
    void brokenFileSaysWhere();
    void missingFileSaysWhy();
    void unknownKeyOfAPriceBook();
    void brokenLogSaysTheLine();

private:
    [[nodiscard]] QString write(const char *name, const std::string &text) const
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        return writeFileSafely(path.toStdString(), text) ? path : QString();
    }

    QTemporaryDir m_folder;
};

void FailureTest::badValueNamesTheFieldByItsLabel()
{
    const auto refused = checkField(field("horizon_years"), 9.0);
    QVERIFY(!refused);
    QCOMPARE(failureText(refused.error()),
             QStringLiteral("无法使用：规划期：9 超出范围 1 至 7 年"));
}

void FailureTest::badValueInAFileNamesItsKeyToo()
{
    const auto read = fromJson(
        R"({"format": "reckoner.scenario", "version": 1, "fields": {"horizon_years": "two"}})",
        "plan.json");
    QVERIFY(!read);
    QCOMPARE(
        failureText(read.error()),
        QStringLiteral("无法使用：plan.json：规划期（fields.horizon_years）：\"two\" 不是数字"));
}

/// No word of English but units and keys is left in what a form can say.
void FailureTest::everyFieldRefusesInChinese()
{
    const QRegularExpression english(QStringLiteral("[A-Za-z]{2,} [A-Za-z]{2,}"));
    const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    for (const FieldSpec &spec : fields()) {
        const std::vector<FieldValue> wrong = {spec.maximum * 2.0 + 1.0,
                                               -1e18,
                                               1e6 + 0.5,
                                               int(spec.choices.size()),
                                               std::string(200'000, 'x'),
                                               std::string("\x01"),
                                               std::string("\xff"),
                                               true};
        for (const FieldValue &value : wrong) {
            const auto refused = checkField(spec, value);
            if (refused)
                continue;
            const QString text = failureText(refused.error());
            const QString message = messageText(refused.error().message);
            QVERIFY2(chinese.match(message).hasMatch(), qPrintable(text));
            QVERIFY2(!english.match(text).hasMatch(), qPrintable(text));
        }
    }
}

void FailureTest::brokenFileSaysWhere()
{
    const QString path = write("broken.json", "{\n  \"format\": ");
    const auto read = readScenario(path.toStdString());
    QVERIFY(!read);
    QCOMPARE(failureText(read.error()),
             QStringLiteral("无法使用：%1：第 2 行第 13 列不是有效的 JSON").arg(path));
}

void FailureTest::missingFileSaysWhy()
{
    const QString path = m_folder.filePath(QStringLiteral("gone.json"));
    const auto read = readScenario(path.toStdString());
    QVERIFY(!read);
    QCOMPARE(failureText(read.error()),
             QStringLiteral("未找到：%1：无法打开文件：文件或文件夹不存在").arg(path));
}

void FailureTest::unknownKeyOfAPriceBook()
{
    const std::map<std::string, std::string> book = {
        {"parts.json", R"({"format": "reckoner.catalog.parts", "version": 1, "as_of": "2026-01",
                           "sources": {}, "records": [], "colour": "red"})"}};
    const auto read = readCatalog(book);
    QVERIFY(!read);
    QCOMPARE(read.error().size(), std::size_t{1});
    QCOMPARE(placedText(read.error().front()),
             QStringLiteral("parts.json：colour：未知的键，其值为 \"red\""));
}

void FailureTest::brokenLogSaysTheLine()
{
    const auto read = readRequestLog("time,input_tokens,output_tokens\nnoon,1,2\n", "log.csv");
    QVERIFY(!read);
    QCOMPARE(failureText(read.error()),
             QStringLiteral("无法使用：log.csv：第 2 行：\"noon\" 不是时间"));
}

} // namespace reckoner::ui

QTEST_GUILESS_MAIN(reckoner::ui::FailureTest)
#include "failure_test.moc"
