// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/schedule_view.h"

#include "core/parameters/handle_nudge.h"
#include "ui/chart/after_end_layer.h"
#include "ui/chart/handle_accessible.h"
#include "ui/chart/handle_layer.h"
#include "ui/chart/handle_text.h"
#include "ui/chart/in_place_edit.h"
#include "ui/chart/picture_canvas.h"
#include "ui/chart/plot_actions.h"
#include "ui/chart/plot_keys.h"
#include "ui/chart/plot_pointer.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/spoken_picture.h"
#include "ui/text/translate.h"
#include "ui/text/typed_number.h"

#include <QFocusEvent>
#include <QGraphicsScene>
#include <QKeyEvent>
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
      m_pointer(new PlotPointer(*this, *m_canvas)),
      m_keys(new PlotKeys(*this, *m_pointer)),
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
}

void ScheduleView::setMotion(bool allowed)
{
    m_motion = allowed;
    if (!allowed)
        m_morph.finish();
}

void ScheduleView::show(const Snapshot& snapshot, Cause cause)
{
    const Snapshot before = std::exchange(m_snapshot, snapshot);
    const bool byItself = (cause == Cause::Jump || cause == Cause::Undo) && m_motion && isVisible() &&
                          !m_pointer->isDragging();
    const bool glides = std::exchange(m_glideNext, false);
    const bool morphs = before.schedule && snapshot.schedule && before.scheduleConfig != snapshot.scheduleConfig;
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
}

void ScheduleView::attend(const Attention& attention)
{
    if (attention == m_attention)
        return;
    const bool groupChanged = attention.group != m_attention.group;
    m_attention = attention;
    m_picture->attend(attention);
    if (groupChanged)
        describe();
}

void ScheduleView::draw(const Snapshot& snapshot)
{
    PictureOptions options;
    options.theme = &themeOf(palette());
    options.interactive = true;
    m_scene->setBackgroundBrush(options.theme->panel);
    m_picture->display(snapshot, options);
}

void ScheduleView::describe()
{
    setAccessibleDescription(spokenPicture(m_snapshot, group()));
}

double ScheduleView::totalSteps() const
{
    return m_snapshot.schedule ? static_cast<double>(m_snapshot.schedule->totalSteps()) : 1;
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

std::vector<HandleKind> ScheduleView::handleKinds() const
{
    std::vector<HandleKind> kinds;
    for (const ScheduleChart* const chart : m_picture->charts())
        for (const HandleLayer::Spot& spot : chart->handleLayer().spots())
            kinds.push_back(spot.handle.kind);
    return kinds;
}

std::optional<Handle> ScheduleView::handle(HandleKind kind) const
{
    if (!m_snapshot.buildable)
        return std::nullopt;
    return handleOf(kind, *m_snapshot.schedule, m_snapshot.scheduleConfig, group());
}

QRect ScheduleView::handleRect(HandleKind kind) const
{
    for (const ScheduleChart* const chart : m_picture->charts())
        if (const auto* const spot = chart->handleLayer().spotOf(kind))
            return QRectF(spot->at.x() - 8, spot->at.y() - 8, 16, 16).toAlignedRect();
    return {};
}

void ScheduleView::focusHandle(std::optional<HandleKind> kind, bool ring)
{
    m_focusedHandle = kind;
    showFocus(ring);
    Attention attention = m_attention;
    attention.handle = kind;
    attention.parameter = kind ? std::string(handleKey(*kind, *kind == HandleKind::SecondBoundary)) : std::string();
    attention.obstacle = {};
    point(attention);
    if (kind)
        sendHandleFocused(*this, *kind);
}

void ScheduleView::showFocus(bool ring)
{
    for (ScheduleChart* const chart : m_picture->charts())
        chart->handleLayer().setFocused(ring ? m_focusedHandle : std::nullopt);
    m_canvas->setFocusRing(ring && !m_focusedHandle);
}

void ScheduleView::typeHandle(HandleKind kind)
{
    QList<InPlaceEdit::Field> fields;
    std::vector<bool> axes;
    for (const bool alongX : {false, true})
        if (const auto key = handleKey(kind, alongX); !key.empty()) {
            const QString name = fromUtf8(key);
            fields += {QStringLiteral("inPlace.") + name, name,
                       exactText(handleNumber(m_snapshot.config(), group(), kind, alongX))};
            axes.push_back(alongX);
        }
    m_inPlace->open(handleRect(kind).center(), fields, [this, kind, axes](const QStringList& texts) {
        Edit edit{{}, toUtf8(tr("type the %1").arg(handleName(kind))), 0};
        for (std::size_t i = 0; i < axes.size(); ++i) {
            const QString& text = texts[static_cast<qsizetype>(i)];
            const auto number = readNumber(text);
            if (!number)
                return fromUtf8(handleKey(kind, axes[i])) + QStringLiteral(": ") + unreadableSentence(text);
            if (!sameBits(*number, handleNumber(m_snapshot.config(), group(), kind, axes[i])))
                edit.assignments.push_back({std::string(handleKey(kind, axes[i])), *number, group()});
        }
        Q_EMIT proposed(edit);
        return QString();
    });
}

void ScheduleView::setHandleNumber(HandleKind kind, bool alongX, double number)
{
    const std::string key(handleKey(kind, alongX));
    Q_EMIT proposed({{{key, number, group()}}, toUtf8(tr("set %1").arg(fromUtf8(key))), 0});
}

void ScheduleView::followHandle(HandleKind kind)
{
    const auto now = handle(kind);
    if (!now)
        return;
    const ChartFrame& frame = m_picture->chartOf(now->quantity).state().frame;
    const QPointF at = frame.toPixel(now->x, now->y);
    if (!frame.plot.adjusted(-1, -1, 1, 1).contains(at))
        m_picture->follow(now->quantity, {std::clamp(now->x, 0.0, totalSteps()), now->y});
    announce(kind);
}

void ScheduleView::announce(HandleKind kind)
{
    sendHandleChanged(*this, kind);
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
        draw(m_snapshot);
}

void ScheduleView::focusInEvent(QFocusEvent* event)
{
    View::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    showFocus(byKey);
}

void ScheduleView::focusOutEvent(QFocusEvent* event)
{
    View::focusOutEvent(event);
    m_keys->end();
    m_pointer->setPanning(false);
    const bool gone = event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason;
    if (gone && m_focusedHandle)
        focusHandle(std::nullopt, false);
    showFocus(false);
}

bool ScheduleView::focusNextPrevChild(bool next)
{
    return (hasFocus() && m_keys->nextHandle(next)) || View::focusNextPrevChild(next);
}

void ScheduleView::keyPressEvent(QKeyEvent* event)
{
    if (!m_keys->press(*event))
        View::keyPressEvent(event);
}

void ScheduleView::keyReleaseEvent(QKeyEvent* event)
{
    if (!m_keys->release(*event))
        View::keyReleaseEvent(event);
}

}  // namespace onecycle::ui
