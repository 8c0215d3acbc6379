// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/schedule_view.h"

#include "ui/chart/picture_canvas.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/spoken_picture.h"

#include <QFocusEvent>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace onecycle::ui {

ScheduleView::ScheduleView(QWidget* parent)
    : View(parent),
      m_scene(new QGraphicsScene(this)),
      m_picture(new SchedulePicture),
      m_canvas(new PictureCanvas(m_scene, this))
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene->addItem(m_picture);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_canvas);
    m_canvas->viewport()->installEventFilter(this);
    setObjectName(QStringLiteral("schedule"));
    setAccessibleName(tr("Learning rate and momentum over the steps"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 300);
}

void ScheduleView::show(const Snapshot& snapshot, Cause)
{
    m_snapshot = snapshot;
    draw();
    describe();
}

void ScheduleView::attend(const Attention& attention)
{
    if (attention == m_attention)
        return;
    m_attention = attention;
    m_picture->attend(attention);
}

void ScheduleView::draw()
{
    PictureOptions options;
    options.theme = &themeOf(palette());
    m_scene->setBackgroundBrush(options.theme->panel);
    m_picture->display(m_snapshot, options);
}

void ScheduleView::describe()
{
    setAccessibleDescription(spokenPicture(m_snapshot));
}

void ScheduleView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    m_scene->setSceneRect(QRectF(QPointF(), QSizeF(size())));
    m_picture->resize(size());
}

void ScheduleView::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

bool ScheduleView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        point(m_picture->stepAt(static_cast<QMouseEvent*>(event)->position()));
    else if (event->type() == QEvent::Leave)
        point(std::nullopt);
    else if (event->type() == QEvent::MouseButtonPress)
        setFocus(Qt::MouseFocusReason);
    return View::eventFilter(watched, event);
}

void ScheduleView::focusInEvent(QFocusEvent* event)
{
    View::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    m_canvas->setFocusRing(byKey);
}

void ScheduleView::focusOutEvent(QFocusEvent* event)
{
    View::focusOutEvent(event);
    m_canvas->setFocusRing(false);
}

void ScheduleView::point(std::optional<double> step)
{
    Attention attention = m_attention;
    attention.step = step;
    if (attention != m_attention)
        Q_EMIT attentionProposed(attention);
}

void ScheduleView::moveCursor(double by)
{
    if (!m_snapshot.schedule)
        return;
    const double last = static_cast<double>(m_snapshot.schedule->totalSteps() - 1);
    const double first = std::min(static_cast<double>(m_snapshot.schedule->firstStep()), last);
    point(m_attention.step ? std::clamp(*m_attention.step + by, first, last) : by > 0 ? first : last);
}

void ScheduleView::keyPressEvent(QKeyEvent* event)
{
    const double far = m_snapshot.schedule ? std::max(1.0, static_cast<double>(m_snapshot.schedule->totalSteps() / 20))
                                           : 1;
    switch (event->key()) {
    case Qt::Key_Left: return moveCursor(-1);
    case Qt::Key_Right: return moveCursor(1);
    case Qt::Key_PageDown: return moveCursor(far);
    case Qt::Key_PageUp: return moveCursor(-far);
    case Qt::Key_Escape: return point(std::nullopt);
    case Qt::Key_L: {
        ViewState view = m_snapshot.view;
        view.logLr = !view.logLr;
        Q_EMIT viewProposed(view);
        return;
    }
    default: View::keyPressEvent(event);
    }
}

}  // namespace onecycle::ui
