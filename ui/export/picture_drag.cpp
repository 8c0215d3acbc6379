// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_drag.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDrag>
#include <QImage>
#include <QMimeData>
#include <QMouseEvent>
#include <QPixmap>

namespace onecycle::ui {

PictureDrag::PictureDrag(QWidget& widget, Source source)
    : QObject(&widget), m_widget(widget), m_source(std::move(source))
{
    widget.installEventFilter(this);
}

bool PictureDrag::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        m_press = static_cast<QMouseEvent*>(event)->pos();
    } else if (event->type() == QEvent::MouseMove) {
        const auto& move = *static_cast<QMouseEvent*>(event);
        const int distance = (move.pos() - m_press).manhattanLength();
        if (move.buttons() == Qt::LeftButton && distance >= QApplication::startDragDistance()) {
            start();
            return true;
        }
    }
    return false;
}

void PictureDrag::start()
{
    if (auto* const button = qobject_cast<QAbstractButton*>(&m_widget))
        button->setDown(false);  // it is not a click any more
    auto data = m_source();
    if (!data)
        return;
    constexpr QSize thumbnail(240, 240);
    auto* const drag = new QDrag(&m_widget);
    const auto image = data->imageData().value<QImage>();
    drag->setPixmap(QPixmap::fromImage(image.scaled(thumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->setMimeData(data.release());
    drag->exec(Qt::CopyAction);
}

}  // namespace onecycle::ui
