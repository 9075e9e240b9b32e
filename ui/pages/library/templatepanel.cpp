// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/templatepanel.h"

#include "ui/widgets/choicecards.h"

namespace reckoner::ui {

namespace {

QString asQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Scenario scenarioIn(Language language, const Example &example)
{
    return scenarioOf(example, language == Language::chinese ? ExampleLanguage::chinese
                                                             : ExampleLanguage::english);
}

TemplatePanel::TemplatePanel(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent)
{
    const bool chinese = formatter.language() == Language::chinese;
    for (const Example &example : examples()) {
        const QString title = asQString(chinese ? example.title_zh : example.title_en);
        auto *card = new ChoiceCard(
            title, asQString(chinese ? example.summary_zh : example.summary_en), theme, this);
        card->setCheckable(false);
        card->setCursor(Qt::PointingHandCursor);
        card->setObjectName(QStringLiteral("template.") + asQString(example.key));
        connect(card, &QAbstractButton::clicked, this,
                [this, &example, language = formatter.language()] {
                    Q_EMIT chosen(scenarioIn(language, example));
                });
        m_cards.push_back(card);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TemplatePanel::heightForWidth(int width) const
{
    int height = 0;
    for (const ChoiceCard *card : m_cards)
        height += card->heightFor(width) + space::kOne;
    return std::max(0, height - space::kOne);
}

QSize TemplatePanel::sizeHint() const
{
    constexpr int kUsual = 300;
    const int across = width() > 0 ? width() : kUsual;
    return {kUsual, heightForWidth(across)};
}

void TemplatePanel::resizeEvent(QResizeEvent *)
{
    int top = 0;
    for (ChoiceCard *card : m_cards) {
        const int height = card->heightFor(width());
        card->setGeometry(0, top, width(), height);
        top += height + space::kOne;
    }
    updateGeometry();
}

} // namespace reckoner::ui
