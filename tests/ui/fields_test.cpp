// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>
#include <QtTest>

#include "core/catalog/builtin.h"
#include "ui/fields/editors.h"
#include "ui/fields/fieldform.h"
#include "ui/fields/numberedit.h"
#include "ui/theme/style.h"

namespace reckoner::ui {

/// Editors made from the field table.
class FieldsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void everyFieldHasANamedEditor();
    void settingAValueAnnouncesNothing();
    void typedNumberReachesTheDocument();
    void impossibleNumberIsRejectedInline();
    void wheelNeverEditsAnUnfocusedField();
    void readsNumbersAsPeopleTypeThem();
    void dollarsAreConverted();
    void sliderReachesBothEnds();
    void unknownReferenceIsRejected();
    void undoBringsTheOldTextBack();

private:
    [[nodiscard]] static FieldEditorFactory factory(Currency currency = Currency::cny)
    {
        return {builtinCatalog(), Formatter(Language::english, currency, 8.0), Theme::light()};
    }
    static void type(QWidget *input, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(input);
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

void FieldsTest::everyFieldHasANamedEditor()
{
    const FieldEditorFactory make = factory();
    for (const FieldSpec &spec : fields()) {
        const std::unique_ptr<FieldEditor> editor(make.create(spec, nullptr));
        const QByteArray key(spec.key.data(), qsizetype(spec.key.size()));
        QVERIFY2(editor != nullptr, key.constData());
        QVERIFY2(!editor->inputWidget()->accessibleName().isEmpty(), key.constData());
        QVERIFY2(!editor->inputWidget()->accessibleDescription().isEmpty(), key.constData());
        QVERIFY2(!editor->toolTip().isEmpty(), key.constData());
        QVERIFY2(editor->inputWidget()->focusPolicy() != Qt::WheelFocus || !editor->headWidget(),
                 key.constData());
        editor->setValue(fieldDefault(spec));
    }
}

void FieldsTest::settingAValueAnnouncesNothing()
{
    const FieldEditorFactory make = factory();
    for (const FieldSpec &spec : fields()) {
        const std::unique_ptr<FieldEditor> editor(make.create(spec, nullptr));
        int announced = 0;
        connect(editor.get(), &FieldEditor::edited, this, [&] { ++announced; });
        editor->setValue(fieldDefault(spec));
        editor->setValue(fieldDefault(spec));
        QCOMPARE(announced, 0);
    }
}

void FieldsTest::typedNumberReachesTheDocument()
{
    ScenarioDocument document;
    FieldForm form(document, factory());
    type(form.add("peak_users")->editor()->inputWidget(), QStringLiteral("1,250"));
    QCOMPARE(document.scenario().peak_users, 1250.0);
}

void FieldsTest::impossibleNumberIsRejectedInline()
{
    ScenarioDocument document;
    FieldForm form(document, factory());
    FieldRow *row = form.add("peak_users");
    form.show();
    for (const char *text : {"-5", "1.5", "abc"}) {
        QString reason;
        const auto listening = connect(row->editor(), &FieldEditor::rejected, this,
                                       [&](const QString &why) { reason = why; });
        type(row->editor()->inputWidget(), QString::fromLatin1(text));
        QVERIFY2(!reason.isEmpty(), text);
        QVERIFY(isInvalid(row->editor()->inputWidget()));
        QCOMPARE(document.scenario().peak_users, Scenario().peak_users);
        const auto labels = row->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text() == reason;
        }));
        disconnect(listening);
    }
    type(row->editor()->inputWidget(), QStringLiteral("55"));
    QVERIFY(!isInvalid(row->editor()->inputWidget()));
    QCOMPARE(document.scenario().peak_users, 55.0);
}

void FieldsTest::wheelNeverEditsAnUnfocusedField()
{
    ScenarioDocument document;
    FieldForm form(document, factory());
    form.add("peak_users");
    form.add("model");
    form.add("quantization");
    form.show();
    const auto roll = [](QWidget *input) {
        QWheelEvent event(QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(input, &event);
    };
    const auto sliders = form.findChildren<QSlider *>();
    const auto combos = form.findChildren<QComboBox *>();
    QVERIFY(!sliders.isEmpty() && combos.size() == 2);
    for (QWidget *input : sliders)
        roll(input);
    for (QWidget *input : combos)
        roll(input);
    QVERIFY(document.scenario() == Scenario());
}

void FieldsTest::readsNumbersAsPeopleTypeThem()
{
    const QLocale locale = localeOf(Language::english);
    const std::pair<const char *, double> cases[] = {
        {"1,600", 1600},        {" 12.5 ", 12.5}, {"50万", 500'000},
        {"1.2亿", 120'000'000}, {"3k", 3000},     {"2M", 2'000'000},
        {"４０", 40},           {"27%", 27},      {"−3", -3}};
    for (const auto &[text, value] : cases) {
        const auto parsed = NumberEdit::parse(QString::fromUtf8(text), locale);
        QVERIFY2(parsed.has_value(), text);
        QCOMPARE(*parsed, value);
    }
    for (const char *text : {"", "abc", "1.2.3", "inf", "nan"})
        QVERIFY2(!NumberEdit::parse(QString::fromUtf8(text), locale), text);
}

void FieldsTest::dollarsAreConverted()
{
    ScenarioDocument document;
    FieldForm form(document, factory(Currency::usd));
    FieldRow *row = form.add("budget_cny");
    QCOMPARE(qobject_cast<QLineEdit *>(row->editor()->inputWidget())->text(),
             QStringLiteral("125,000"));
    type(row->editor()->inputWidget(), QStringLiteral("200k"));
    QCOMPARE(document.scenario().budget_cny, 1'600'000.0);
}

void FieldsTest::sliderReachesBothEnds()
{
    for (const std::string_view key : {"peak_users", "growth_per_month", "data_gb"}) {
        ScenarioDocument document;
        FieldForm form(document, factory());
        auto *slider = form.add(key)->editor()->findChild<QSlider *>();
        QVERIFY(slider);
        slider->setValue(slider->maximum());
        QCOMPARE(std::get<double>(fieldValue(document.scenario(), field(key))), field(key).maximum);
        slider->setValue(slider->minimum());
        QCOMPARE(std::get<double>(fieldValue(document.scenario(), field(key))), field(key).minimum);
    }
}

void FieldsTest::unknownReferenceIsRejected()
{
    ScenarioDocument document;
    FieldForm form(document, factory());
    FieldRow *row = form.add("model");
    auto *combo = qobject_cast<QComboBox *>(row->editor()->inputWidget());
    QString reason;
    connect(row->editor(), &FieldEditor::rejected, this, [&](const QString &why) { reason = why; });
    type(combo->lineEdit(), QStringLiteral("no such model"));
    QVERIFY(reason.contains(QStringLiteral("no such model")));
    QCOMPARE(document.scenario().model, Scenario().model);
}

void FieldsTest::undoBringsTheOldTextBack()
{
    ScenarioDocument document;
    FieldForm form(document, factory());
    connect(&document, &ScenarioDocument::changed, &form,
            [&] { form.showScenario(document.scenario()); });
    auto *edit = qobject_cast<QLineEdit *>(form.add("peak_users")->editor()->inputWidget());
    type(edit, QStringLiteral("75"));
    QCOMPARE(edit->text(), QStringLiteral("75"));
    document.undoStack()->undo();
    QCOMPARE(edit->text(), QStringLiteral("40"));
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::FieldsTest)
#include "fields_test.moc"
