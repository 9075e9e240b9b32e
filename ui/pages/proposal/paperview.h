// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>

#include <QImage>
#include <QScrollArea>

#include "ui/report/proposal.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

/// The sheets of a proposal one below the other, as wide as the view allows. A sheet is drawn when
/// it comes into view, and kept until the proposal or the width changes.
class PaperView final : public QScrollArea {
    Q_OBJECT

public:
    explicit PaperView(const Theme &theme, QWidget *parent = nullptr);

    void setProposal(std::shared_ptr<const Proposal> proposal);
    [[nodiscard]] int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    class Sheets *m_sheets;
};

} // namespace reckoner::ui
