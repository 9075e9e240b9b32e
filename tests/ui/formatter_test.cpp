// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/format/formatter.h"

namespace reckoner::ui {

/// How figures are written, in two languages and two currencies.
class FormatterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moneyIsWrittenAsThatCountryDoes_data();
    void moneyIsWrittenAsThatCountryDoes();
    void sharesBecomePercent_data();
    void sharesBecomePercent();
    void unitIsSplitFromTheNumber();
    void inputsAreAsShortAsTyped();
    void chineseCountsTokensInWanAndYi();
    void columnAddsUpToItsTotal();
    void neverShowsMinusZero();
    void datesKeepTheirPrecision();
    void noticeIsFilledInInTheReadersCurrency();
    void fieldUnitsFollowTheCurrency();
};

void FormatterTest::moneyIsWrittenAsThatCountryDoes_data()
{
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<bool>("usd");
    QTest::addColumn<double>("cny");
    QTest::addColumn<QString>("shown");
    const QString space(QChar(0xA0));
    const auto row = [](const char *name, bool chinese, bool usd, double cny,
                        const QString &shown) {
        QTest::newRow(name) << chinese << usd << cny << shown;
    };
    row("wan", true, false, 386'000, QStringLiteral("38.6") + space + QStringLiteral("万元"));
    row("yi", true, false, 123'400'000, QStringLiteral("1.23") + space + QStringLiteral("亿元"));
    row("yuan", true, false, 3'420, QStringLiteral("3,420") + space + QStringLiteral("元"));
    row("jiao", true, false, 3.42, QStringLiteral("3.42") + space + QStringLiteral("元"));
    row("wan dollars", true, true, 710'000,
        QStringLiteral("10.0") + space + QStringLiteral("万美元"));
    row("thousands", false, false, 386'000, QStringLiteral("¥386k"));
    row("millions", false, false, 1'234'000, QStringLiteral("¥1.23M"));
    row("dollars", false, true, 366'360, QStringLiteral("$51.6k"));
    row("bill", false, true, 71, QStringLiteral("$10"));
    row("bill with cents", false, true, 72, QStringLiteral("$10.14"));
    row("almost nothing", false, false, 1e-7, QStringLiteral("¥0"));
    row("yuan and jiao", true, false, 14.4, QStringLiteral("14.4") + space + QStringLiteral("元"));
    row("cents", false, false, 0.85, QStringLiteral("¥0.85"));
    row("less than a cent", false, false, 0.0706, QStringLiteral("¥0.0706"));
    row("negative", false, false, -2'500, QStringLiteral("−¥2,500"));
    row("nothing", false, false, 0, QStringLiteral("¥0"));
    row("billions", false, false, 2.5e9, QStringLiteral("¥2.50bn"));
    row("not yet a million", false, false, 999'400, QStringLiteral("¥999k"));
}

void FormatterTest::moneyIsWrittenAsThatCountryDoes()
{
    QFETCH(bool, chinese);
    QFETCH(bool, usd);
    QFETCH(double, cny);
    QFETCH(QString, shown);
    const Formatter formatter(chinese ? Language::chinese : Language::english,
                              usd ? Currency::usd : Currency::cny, 7.1);
    QCOMPARE(formatter.money(cny), shown);
}

void FormatterTest::sharesBecomePercent_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << 0.27 << QStringLiteral("27%");
    QTest::newRow("rounded") << 0.4123 << QStringLiteral("41%");
    QTest::newRow("small") << 0.0342 << QStringLiteral("3.4%");
    QTest::newRow("tiny") << 0.00042 << QStringLiteral("0.04%");
    QTest::newRow("whole") << 0.02 << QStringLiteral("2%");
    QTest::newRow("all") << 1.0 << QStringLiteral("100%");
    QTest::newRow("negative") << -0.37 << QStringLiteral("−37%");
}

void FormatterTest::sharesBecomePercent()
{
    QFETCH(double, share);
    QFETCH(QString, shown);
    QCOMPARE(Formatter().percent(share), shown);
}

void FormatterTest::unitIsSplitFromTheNumber()
{
    const FormattedValue value = Formatter().format(38.2, Unit::milliseconds);
    QCOMPARE(value.number, QStringLiteral("38"));
    QCOMPARE(value.unit, QStringLiteral("ms"));
    QVERIFY(value.spaced);
}

void FormatterTest::inputsAreAsShortAsTyped()
{
    const auto shown = [](double value, Unit unit) {
        return Formatter().exact(value, unit).text().replace(QChar(0xA0), QLatin1Char(' '));
    };
    QCOMPARE(shown(0.3, Unit::hours), QStringLiteral("0.3 h"));
    QCOMPARE(shown(1.5, Unit::none), QStringLiteral("1.5"));
    QCOMPARE(shown(0.015, Unit::fraction), QStringLiteral("1.5%"));
    QCOMPARE(shown(2048, Unit::tokens), QStringLiteral("2,048 tokens"));
    QCOMPARE(shown(17, Unit::hourOfDay), QStringLiteral("17 o'clock"));
}

void FormatterTest::chineseCountsTokensInWanAndYi()
{
    const Formatter chinese(Language::chinese, Currency::cny, 7.1);
    const auto shown = [&](double value, Unit unit) {
        return chinese.text(value, unit).replace(QChar(0xA0), QLatin1Char(' '));
    };
    QCOMPARE(shown(8192, Unit::tokens), QStringLiteral("8,192 token"));
    QCOMPARE(shown(0, Unit::billionTokens), QStringLiteral("0 token"));
    QCOMPARE(shown(20, Unit::millionTokens), QStringLiteral("2,000 万 token"));
    QCOMPARE(shown(7.62, Unit::billionParameters), QStringLiteral("76.2 亿参数"));
    QCOMPARE(shown(234.5, Unit::millionTokens), QStringLiteral("2.35 亿 token"));
    QCOMPARE(shown(15'000, Unit::billionTokens), QStringLiteral("15 万亿 token"));
    QCOMPARE(Formatter().text(20, Unit::millionTokens).replace(QChar(0xA0), QLatin1Char(' ')),
             QStringLiteral("20 M tokens"));
}

void FormatterTest::columnAddsUpToItsTotal()
{
    const Formatter formatter;
    const std::vector<double> amounts{333'333, 333'333, 333'334};
    const MoneyScale scale{1000.0, 0, {}};
    double sum = 0.0;
    for (const QString &text : formatter.moneyColumn(amounts, scale))
        sum += text.toDouble();
    QCOMPARE(sum, 1000.0);
}

void FormatterTest::neverShowsMinusZero()
{
    QCOMPARE(Formatter().number(-0.001, 1), QStringLiteral("0.0"));
    QCOMPARE(Formatter().money(-0.0), QStringLiteral("¥0"));
}

void FormatterTest::datesKeepTheirPrecision()
{
    const Formatter english;
    QCOMPARE(english.isoDate("2026-09-19"), QStringLiteral("19 Sep 2026"));
    QCOMPARE(english.isoDate("2026-09"), QStringLiteral("Sep 2026"));
    QCOMPARE(english.isoDate("2026"), QStringLiteral("2026"));
    const Formatter chinese(Language::chinese, Currency::cny, 7.1);
    QCOMPARE(chinese.isoDate("2026-09-19"), QStringLiteral("2026年9月19日"));
}

void FormatterTest::noticeIsFilledInInTheReadersCurrency()
{
    const Notice notice{Notice::Severity::warning,
                        Notice::Code::budgetExceeded,
                        {},
                        {Notice::Argument::money(71'000)}};
    const Formatter formatter(Language::english, Currency::usd, 7.1);
    QVERIFY(formatter.notice(notice).contains(QStringLiteral("$10.0k")));
}

void FormatterTest::fieldUnitsFollowTheCurrency()
{
    const Formatter formatter(Language::english, Currency::usd, 8.0);
    QCOMPARE(formatter.unitName(Unit::cnyPerKwh), QStringLiteral("USD/kWh"));
    QCOMPARE(formatter.displayFactor(Unit::cny), 0.125);
    QCOMPARE(formatter.displayFactor(Unit::fraction), 100.0);
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::FormatterTest)
#include "formatter_test.moc"
