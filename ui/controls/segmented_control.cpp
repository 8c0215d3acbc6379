// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/segmented_control.h"

#include "ui/controls/field_frame.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace onecycle::ui {
namespace {

constexpr double innerRadius = fieldRadius - 1;

QFont segmentFont(const QWidget& widget, bool chosen)
{
    QFont font = widget.font();
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    return font;
}

}  // namespace

SegmentButton::SegmentButton(const QString& text, QWidget* parent) : QRadioButton(text, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);  // QButtonGroup leaves it to the chosen one; the arrow keys reach the others
}

QSize SegmentButton::sizeHint() const
{
    const int width = QFontMetrics(segmentFont(*this, true)).horizontalAdvance(text());
    return {width + 2 * fieldPadding, fieldHeight(*this)};
}

bool SegmentButton::hitButton(const QPoint& position) const
{
    return rect().contains(position);  // not only where Qt's style would draw the circle
}

void SegmentButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inside = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? palette().midlight() : palette().window());
        painter.drawRoundedRect(inside, innerRadius, innerRadius);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), fieldRadius, palette().color(QPalette::Highlight));
    painter.setFont(segmentFont(*this, isChecked()));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, &SegmentedControl::report);  // screen readers toggle, hands click
}

SegmentButton* SegmentedControl::addSegment(const QString& text)
{
    auto* const button = new SegmentButton(text, this);
    m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
    layout()->addWidget(button);
    return button;
}

void SegmentedControl::report(int index, bool checked)
{
    if (checked)
        Q_EMIT chosen(index);
}

void SegmentedControl::setCurrent(int index)
{
    if (index == current())
        return;
    if (QAbstractButton* const button = m_group->button(index))
        return button->setChecked(true);
    m_group->setExclusive(false);  // the only way to have none chosen
    if (QAbstractButton* const chosen = m_group->checkedButton())
        chosen->setChecked(false);
    m_group->setExclusive(true);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(isEnabled() ? QPalette::Dark : QPalette::Mid));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), fieldRadius, fieldRadius);
}

/// Tab reaches the chosen button; this is for setFocus() on the control as a whole.
void SegmentedControl::focusInEvent(QFocusEvent* event)
{
    QAbstractButton* const chosen = m_group->checkedButton();
    QAbstractButton* const button = chosen ? chosen : m_group->button(0);
    if (button)
        button->setFocus(event->reason());
}

}  // namespace onecycle::ui
