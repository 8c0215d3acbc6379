// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/schedule_view.h"

#include "core/document/beside.h"
#include "ui/chart/after_end_layer.h"
#include "ui/chart/chart_handles.h"
#include "ui/chart/handle_accessible.h"
#include "ui/chart/handle_dragger.h"
#include "ui/chart/in_place_edit.h"
#include "ui/chart/picture_canvas.h"
#include "ui/chart/playhead_drag.h"
#include "ui/chart/plot_actions.h"
#include "ui/chart/plot_keys.h"
#include "ui/chart/plot_pointer.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/spoken_picture.h"

#include <QGraphicsScene>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace onecycle::ui {

ScheduleView::ScheduleView(QWidget* parent)
    : View(parent),
      m_scene(new QGraphicsScene(this)),
      m_picture(new SchedulePicture),
      m_canvas(new PictureCanvas(m_scene, this)),
      m_inPlace(new InPlaceEdit(this)),
      m_handles(new ChartHandles(*this, *m_inPlace)),
      m_dragger(new HandleDragger(*this)),
      m_pointer(new PlotPointer(*this, *m_canvas, *m_dragger)),
      m_keys(new PlotKeys(*this, *m_pointer, *m_dragger)),
      m_playheadDrag(new PlayheadDrag(*this, *m_canvas)),
      m_actions(new PlotActions(*this)),
      m_morph(
          *m_picture, *m_canvas, [this](const Snapshot& snapshot) { draw(snapshot); }, nullptr)
{
    ScheduleViewAccessible::install();
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene->addItem(m_picture);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_canvas);
    setObjectName(QStringLiteral("schedule"));
    setAccessibleName(tr("Learning rate and momentum over the steps"));
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMinimumSize(320, 300);
}

ScheduleView::~ScheduleView()
{
    m_morph.finish();
    delete m_playheadDrag;  // the focus that goes with QWidget's destructor would still be told to it
}

void ScheduleView::setMotion(bool allowed)
{
    m_motion = allowed;
    if (!allowed)
        m_morph.finish();
}

void ScheduleView::show(const Snapshot& snapshot, Cause cause)
{
    if (m_dragger->isActive() && cause != Cause::Gesture)
        m_pointer->drop();  // the document went elsewhere under the hand
    const Snapshot before = std::exchange(m_snapshot, snapshot);
    const bool byItself = (cause == Cause::Jump || cause == Cause::Undo) && m_motion && isVisible() &&
                          !m_dragger->isActive();
    if (!m_dragger->isActive())
        m_picture->refit();
    const bool glides = std::exchange(m_glideNext, false);
    const bool morphs = before.schedule && snapshot.schedule && before.scheduleConfig != snapshot.scheduleConfig &&
                        before.value.activeEntry().id == snapshot.value.activeEntry().id;
    if (byItself && glides)
        m_morph.glide();
    else
        m_morph.finish();
    if (byItself && morphs)
        m_morph.begin(before, m_snapshot);
    else
        draw(m_snapshot);
    m_actions->refresh();
    describe();
    if (cause == Cause::Open)
        forget();
    else if (m_handles->focused() && !m_handles->handle(*m_handles->focused()))
        m_handles->setFocused(std::nullopt, true);
}

void ScheduleView::forget()
{
    m_inPlace->close();
    m_pointer->pin(std::nullopt);
    if (m_handles->focused())
        m_handles->setFocused(std::nullopt, true);
    Attention attention = m_attention;
    attention.step.reset();
    attention.reference.reset();
    point(attention);
}

void ScheduleView::endNudges()
{
    m_keys->end();
}

void ScheduleView::attend(const Attention& attention)
{
    if (attention == m_attention)
        return;
    const bool other = attention.group != m_attention.group || attention.step != m_attention.step;
    m_attention = attention;
    m_picture->attend(attention);
    if (other)
        describe();
}

void ScheduleView::draw(const Snapshot& snapshot)
{
    m_undrawn = !isVisible();  // before it has its size there is nothing to lay out
    if (m_undrawn)
        return;
    PictureOptions options;
    options.theme = &themeOf(palette());
    options.interactive = true;
    m_scene->setBackgroundBrush(options.theme->panel);
    m_picture->display(snapshot, options);
}

void ScheduleView::describe()
{
    const QString phase = m_attention.step ? spokenPhase(m_snapshot, group(), *m_attention.step) : QString();
    setAccessibleDescription((spokenPicture(m_snapshot, group()) + QLatin1Char(' ') + phase).trimmed());
}

double ScheduleView::totalSteps() const
{
    return m_snapshot.schedule ? static_cast<double>(m_snapshot.schedule->totalSteps()) : 1;
}

double ScheduleView::axisEnd() const
{
    return m_snapshot.schedule ? endOfAll(m_snapshot, besides(m_snapshot)) : 1;
}

std::size_t ScheduleView::group() const
{
    return m_snapshot.schedule ? std::min(m_attention.group, m_snapshot.schedule->groupCount() - 1) : 0;
}

std::optional<double> ScheduleView::stepAt(const QPointF& position) const
{
    constexpr double reach = 7;
    const auto after = m_picture->learningRateChart().afterEndLayer().point();
    if (after && QLineF(*after, position).length() <= reach)
        return totalSteps();
    return m_picture->stepAt(position);
}

void ScheduleView::showFocus(bool ring)
{
    m_handles->showRing(ring);
    m_canvas->setFocusRing(ring && !m_handles->focused());
}

void ScheduleView::letGo()
{
    if (m_motion)
        m_morph.glide();
    m_picture->letGo();
}

void ScheduleView::point(const Attention& attention)
{
    if (attention != m_attention)
        Q_EMIT attentionProposed(attention);
}

void ScheduleView::keepCursor(const Attention& attention)
{
    m_pointer->pin(attention.step);
    point(attention);
}

void ScheduleView::look(const ViewState& view, bool glide)
{
    if (view == m_snapshot.view)
        return;
    m_glideNext = glide;
    Q_EMIT viewProposed(view);
}

void ScheduleView::finishAnimation()
{
    m_morph.finish();
}

QPoint ScheduleView::placeOfCursor() const
{
    const ChartFrame& frame = m_picture->learningRateChart().state().frame;
    const double x = m_attention.step ? frame.toX(*m_attention.step) : frame.plot.center().x();
    return QPointF(std::clamp(x, frame.plot.left(), frame.plot.right()), frame.plot.top() + 40).toPoint();
}

}  // namespace onecycle::ui
