// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/group_chip.h"

#include "ui/controls/cross_button.h"
#include "ui/controls/field_frame.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace onecycle::ui {

GroupChip::GroupChip(QWidget* parent) : QRadioButton(parent), m_remove(new CrossButton(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QAbstractButton::toggled, this, &GroupChip::reportSelection);
    connect(m_remove, &QAbstractButton::clicked, this, &GroupChip::askRemoval);
}

void GroupChip::setGroup(int index, const QString& name)
{
    const QString object = QStringLiteral("groups[%1]").arg(index);
    if (name == text() && index == m_index && objectName() == object)
        return;
    m_index = index;
    setText(name);
    setObjectName(object);
    setAccessibleName(tr("Parameter group %1").arg(name));
    setToolTip(tr("Edit the numbers of %1. F2 renames it, Delete removes it.").arg(name));
    m_remove->setObjectName(object + QStringLiteral(".remove"));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_remove->setToolTip(m_remove->accessibleName());
    updateGeometry();
    update();
}

QSize GroupChip::sizeHint() const
{
    const int longest = fontMetrics().horizontalAdvance(QLatin1Char('m')) * 12;
    const int name = std::min(fontMetrics().horizontalAdvance(text()), longest);
    return {name + fieldPadding + m_remove->sizeHint().width() + fieldPadding, fontMetrics().height() + fieldPadding};
}

QSize GroupChip::minimumSizeHint() const
{
    return sizeHint();
}

bool GroupChip::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void GroupChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = height() / 2.0 - 0.5;
    painter.setPen(palette().color(isChecked() ? QPalette::Dark : QPalette::Mid));
    painter.setBrush(isChecked()    ? palette().midlight()
                     : underMouse() ? palette().window()
                                    : palette().alternateBase());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus())
        paintFocusRing(painter, rect(), radius, palette().color(QPalette::Highlight));
    painter.setPen(palette().color(QPalette::Text));
    const QRect room = rect().adjusted(fieldPadding, 0, -m_remove->width() - fieldPadding / 2, 0);
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void GroupChip::resizeEvent(QResizeEvent*)
{
    const QSize size = m_remove->sizeHint();
    m_remove->setGeometry(width() - size.width() - fieldPadding / 2, (height() - size.height()) / 2, size.width(),
                          size.height());
}

void GroupChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2)
        return beginRenaming();
    if (event->key() == Qt::Key_Delete)
        return askRemoval();
    QRadioButton::keyPressEvent(event);
}

void GroupChip::mouseDoubleClickEvent(QMouseEvent*)
{
    beginRenaming();
}

void GroupChip::reportSelection(bool checked)
{
    if (checked)
        Q_EMIT selected(m_index);
}

void GroupChip::beginRenaming()
{
    if (!m_editor) {
        m_editor = new QLineEdit(this);
        m_editor->setFrame(false);
        m_editor->setAccessibleName(tr("Name of the parameter group"));
        m_editor->setToolTip(tr("Enter keeps the name, Escape leaves it as it was."));
        m_editor->installEventFilter(this);
        connect(m_editor, &QLineEdit::editingFinished, this, &GroupChip::endRenaming);
    }
    m_editor->setObjectName(objectName() + QStringLiteral(".name"));
    m_editor->setText(text());
    m_editor->setGeometry(rect().adjusted(fieldPadding, 2, -fieldPadding, -2));
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
}

void GroupChip::endRenaming()
{
    if (m_editor->isHidden())
        return;
    const QString name = m_editor->text().trimmed();
    const bool returns = m_editor->hasFocus();
    m_editor->hide();
    if (returns)
        setFocus(Qt::OtherFocusReason);
    if (!name.isEmpty() && name != text())
        Q_EMIT renamed(m_index, name);
}

/// Escape in the name field leaves the name as it was.
bool GroupChip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_editor->setText(text());
            endRenaming();
        }
        return true;
    }
    return QRadioButton::eventFilter(watched, event);
}

}  // namespace onecycle::ui
