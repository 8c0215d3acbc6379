// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QRadioButton>

namespace onecycle::ui {

/// One segment: a radio button, for keyboard and screen readers too, that is drawn as a part of its control.
class SegmentButton : public QRadioButton {
    Q_OBJECT

public:
    explicit SegmentButton(const QString& text, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;
};

/// Two or three words side by side of which one is chosen. Arrow keys move the choice.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    SegmentButton* addSegment(const QString& text);
    /// -1 if none is chosen.
    [[nodiscard]] int current() const { return m_group->checkedId(); }
    void setCurrent(int index);

Q_SIGNALS:
    /// Segment \p index is the chosen one now.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void report(int index, bool checked);

    QButtonGroup* m_group;
};

}  // namespace onecycle::ui
