// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>

#include <QAbstractScrollArea>
#include <QPixmap>

#include "ui/report/proposal.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

/// The pages of a proposal under each other, as wide as there is room. Only pages in view are
/// painted; they are kept until the proposal or the width changes.
class ProposalPreview final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ProposalPreview(const Theme &theme, QWidget *parent = nullptr);

    /// The place in the document stays where it is.
    void setProposal(std::shared_ptr<const Proposal> proposal);
    void showPage(int page); ///< from 0

    [[nodiscard]] int pageInView() const; ///< from 0; the one that fills the middle

Q_SIGNALS:
    void pageInViewChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] int topOf(int page) const;
    void updateRange();
    const QPixmap &picture(int page);

    const Theme &m_theme;
    std::shared_ptr<const Proposal> m_proposal;
    std::map<int, QPixmap> m_pictures;
    int m_shownPage = 0;
};

} // namespace reckoner::ui
