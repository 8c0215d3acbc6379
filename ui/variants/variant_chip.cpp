// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants/variant_chip.h"

#include "ui/controls/field_frame.h"
#include "ui/theme/variant_look.h"
#include "ui/variants/variant_eye.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace onecycle::ui {
namespace {

constexpr int sampleWidth = 20;
constexpr int gap = 6;
constexpr int longestName = 20;  // letters of average width

}  // namespace

VariantChip::VariantChip(QWidget* parent) : QAbstractButton(parent), m_eye(new VariantEye(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCheckable(false);
    connect(this, &QAbstractButton::clicked, this, &VariantChip::chosen);
    connect(m_eye, &QAbstractButton::clicked, this, &VariantChip::hidingAsked);
}

void VariantChip::setContent(int place, const Content& content)
{
    const QString object = QStringLiteral("variant[%1]").arg(place);
    if (object == objectName() && content == m_content)
        return;
    if (content.id != m_content.id && m_editor)
        m_editor->hide();
    m_content = content;
    setObjectName(object);
    setText(content.name);
    setAccessibleName(content.name);
    setAccessibleDescription(content.note);
    setToolTip(
        tr("%1: %2 F2 renames it, Delete deletes it, Alt with an arrow key moves it.").arg(content.name, content.note));
    m_eye->setObjectName(object + QStringLiteral(".hide"));
    m_eye->setChecked(content.hidden);
    m_eye->setVisible(content.colour.has_value());
    m_eye->setAccessibleName(content.hidden ? tr("Show %1").arg(content.name) : tr("Hide %1").arg(content.name));
    m_eye->setToolTip(content.hidden ? tr("Draws %1 again.").arg(content.name)
                                     : tr("Does not draw %1.").arg(content.name));
    updateGeometry();
    update();
}

QSize VariantChip::sizeHint() const
{
    QFont font = this->font();
    font.setWeight(m_content.colour ? QFont::Normal : QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int name = std::min(metrics.horizontalAdvance(m_content.name) + 1, metrics.averageCharWidth() * longestName);
    const int eye = m_content.colour ? m_eye->sizeHint().width() : 0;
    return {fieldPadding + sampleWidth + gap + name + eye + (eye > 0 ? gap : fieldPadding),
            metrics.height() + fieldPadding};
}

QRect VariantChip::nameRoom() const
{
    const int end = m_content.colour ? m_eye->sizeHint().width() + gap : fieldPadding;
    return rect().adjusted(fieldPadding + sampleWidth + gap, 0, -end, 0);
}

void VariantChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    const bool active = !m_content.colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(active ? QPalette::Dark : QPalette::Mid));
    painter.setBrush(active ? palette().midlight() : underMouse() ? palette().window() : palette().alternateBase());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), fieldRadius, fieldRadius);
    if (hasFocus())
        paintFocusRing(painter, rect(), fieldRadius, palette().color(QPalette::Highlight));
    painter.setOpacity(m_content.hidden && !active ? 0.45 : 1);
    paintSample(painter, QRectF(fieldPadding, 0, sampleWidth, height()), theme, m_content.colour);
    painter.setOpacity(1);
    QFont font = this->font();
    font.setWeight(active ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(palette().color(m_content.hidden && !active ? QPalette::PlaceholderText : QPalette::Text));
    const QRect room = nameRoom();
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     QFontMetrics(font).elidedText(m_content.name, Qt::ElideRight, room.width()));
}

void VariantChip::resizeEvent(QResizeEvent*)
{
    const QSize size = m_eye->sizeHint();
    m_eye->setGeometry(width() - size.width() - gap / 2, (height() - size.height()) / 2, size.width(), size.height());
    if (m_editor)
        m_editor->setGeometry(nameRoom().adjusted(-2, 3, 2, -3));
}

void VariantChip::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_F2: return beginRenaming();
    case Qt::Key_Delete: return Q_EMIT removalAsked();
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (alt)
            return Q_EMIT moveAsked(event->key() == Qt::Key_Left ? -1 : 1);
        return Q_EMIT neighbourAsked(event->key() == Qt::Key_Left ? -1 : 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: return click();
    default: break;
    }
    QAbstractButton::keyPressEvent(event);
}

void VariantChip::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    m_dragging = false;
    QAbstractButton::mousePressEvent(event);
}

void VariantChip::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    m_dragging = m_dragging || (event->buttons().testFlag(Qt::LeftButton) && far);
    if (m_dragging)
        Q_EMIT dragged(event->globalPosition().toPoint(), false);
    else
        QAbstractButton::mouseMoveEvent(event);
}

void VariantChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (!std::exchange(m_dragging, false))
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    Q_EMIT dragged(event->globalPosition().toPoint(), true);
}

void VariantChip::mouseDoubleClickEvent(QMouseEvent*)
{
    beginRenaming();
}

void VariantChip::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuAsked(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                 : mapToGlobal(rect().bottomLeft()));
}

void VariantChip::beginRenaming()
{
    if (!m_editor) {
        m_editor = new QLineEdit(this);
        m_editor->setFrame(false);
        m_editor->setAccessibleName(tr("Name of the schedule"));
        m_editor->setToolTip(tr("Enter keeps the name, Escape leaves it as it was."));
        m_editor->installEventFilter(this);
        connect(m_editor, &QLineEdit::editingFinished, this, &VariantChip::endRenaming);
    }
    m_editor->setObjectName(objectName() + QStringLiteral(".name"));
    m_editor->setText(m_content.name);
    m_editor->setGeometry(nameRoom().adjusted(-2, 3, 2, -3));
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
}

void VariantChip::endRenaming()
{
    if (m_editor->isHidden())
        return;
    const QString name = m_editor->text().trimmed();
    const bool returns = m_editor->hasFocus();
    m_editor->hide();
    if (returns)
        setFocus(Qt::OtherFocusReason);
    if (!name.isEmpty() && name != m_content.name)
        Q_EMIT renamed(name);
}

/// Escape in the name field leaves the name as it was; Enter is not the chip's as well.
bool VariantChip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QAbstractButton::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool keeps = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!keeps && key != Qt::Key_Escape)
        return QAbstractButton::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (!keeps)
        m_editor->setText(m_content.name);
    endRenaming();
    return true;
}

}  // namespace onecycle::ui
