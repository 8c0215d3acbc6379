// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/picture_stage.h"

#include "ui/chart/schedule_picture.h"

#include <QEvent>
#include <QPainter>

namespace onecycle::ui {

PictureStage::PictureStage(const QString& name, QWidget* parent) : QWidget(parent), m_picture(new SchedulePicture)
{
    setObjectName(name);
    setAccessibleName(tr("Preview"));
    setMinimumSize(320, 260);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_picture);
}

void PictureStage::show(const Snapshot& snapshot, PictureOptions options)
{
    m_snapshot = snapshot;
    m_options = std::move(options);
    draw();
}

void PictureStage::draw()
{
    if (m_snapshot.value.schedules.empty())
        return;
    m_options.theme = &themeOf(palette());
    m_options.scale = devicePixelRatioF();
    m_picture->display(m_snapshot, m_options);
    update();
}

void PictureStage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void PictureStage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), themeOf(palette()).panel);
    m_scene.render(&painter, rect(), rect());
}

void PictureStage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_scene.setSceneRect(rect());
    m_picture->resize(size());
}

}  // namespace onecycle::ui
