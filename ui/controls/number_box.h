// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters/number_step.h"
#include "ui/controls/framed_edit.h"

namespace onecycle::ui {

/// A field for one number. It shows the number as it was typed, or as shortly as it is exact, and rewrites its text
/// only where that no longer means the number. A text that is no number stays, is reported, and changes nothing. (Not a
/// QDoubleSpinBox: that rounds, and rewrites while one types.)
class NumberBox : public FramedEdit {
    Q_OBJECT

public:
    struct Rules {
        bool optional = false;  ///< an empty text means "not given"
        StepRule step;
    };

    explicit NumberBox(const Rules& rules, QWidget* parent = nullptr);

    /// Shows \p number without reporting it. With \p rewrite also where the text means it already, or is no number at
    /// all.
    void setNumber(std::optional<double> number, bool rewrite = false);
    /// The last number shown or read.
    [[nodiscard]] std::optional<double> number() const { return m_number; }
    /// False while the text is no number.
    [[nodiscard]] bool isReadable() const;
    /// How bad the number is; a text that is no number is an error in any case.
    void setSeverity(std::optional<Severity> severity);

Q_SIGNALS:
    /// A person typed or stepped to \p number; nothing where the field is optional and empty.
    void numberEdited(std::optional<double> number);
    /// The text became a number or ceased to be one: the sentence for it, or an empty one.
    void complained(const QString& sentence);
    /// Enter, or the focus left: what was typed since the last time is one gesture.
    void committed();
    /// Escape: what was typed since then is taken back.
    void cancelled();

protected:
    void aboutToUndo() override { commit(); }
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void readText();
    void complain(const QString& sentence);
    void refreshMark();
    void commit();
    void cancel();
    bool step(const QKeyEvent& event);
    void stepTo(bool up, StepSize size);
    [[nodiscard]] bool means(std::optional<double> number) const;

    Rules m_rules;
    std::optional<double> m_number;
    std::optional<Severity> m_severity;
    QString m_complaint;
    QString m_textBefore;   // at the start of the gesture
    bool m_edited = false;  // since then
};

}  // namespace onecycle::ui
