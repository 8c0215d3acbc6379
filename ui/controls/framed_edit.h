// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/issue.h"

#include <QLineEdit>

#include <optional>

namespace onecycle::ui {

/// A line edit with the frame of our fields, that can be marked by colour and by a sign. Undo and redo in it are the
/// document's: there is one history, not one in every field.
class FramedEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit FramedEdit(QWidget* parent = nullptr);

    void setMark(std::optional<Severity> mark);
    [[nodiscard]] std::optional<Severity> mark() const { return m_mark; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Before the document's undo or redo takes what is typed for its newest entry.
    virtual void aboutToUndo() {}

    bool event(QEvent* event) override;
    void initStyleOption(QStyleOptionFrame* option) const override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::optional<Severity> m_mark;
};

}  // namespace onecycle::ui
