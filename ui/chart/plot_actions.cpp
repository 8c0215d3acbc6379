// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/plot_actions.h"

#include "core/document/comparison.h"
#include "core/schedule/go_to.h"
#include "ui/chart/curve_choice.h"
#include "ui/chart/in_place_edit.h"
#include "ui/chart/plot_zoom.h"
#include "ui/chart/schedule_chart.h"
#include "ui/chart/schedule_picture.h"
#include "ui/chart/schedule_view.h"
#include "ui/text/translate.h"
#include "ui/text/typed_number.h"

#include <algorithm>
#include <cmath>

namespace onecycle::ui {

PlotActions::PlotActions(ScheduleView& view) : QObject(&view), m_view(view)
{
    fit = add("fit", tr("&Fit"), tr("Shows the whole run again (double-click on the chart)."), Qt::Key_Home);
    zoomIn = add("zoomIn", tr("Zoom &in"), tr("Looks closer at the cursor, or at the middle."), Qt::Key_Plus);
    zoomOut = add("zoomOut", tr("Zoom &out"), tr("Looks from farther away."), Qt::Key_Minus);
    goTo = add("goTo", tr("&Go to step…"), tr("Puts the cursor on a step or an epoch that is typed."), Qt::Key_G);
    reference = add("reference", tr("&Second cursor"),
                    tr("Puts a second cursor where the cursor is: differences are taken from it (Shift+click)."),
                    Qt::Key_D);
    stop = add("stop", tr("If I s&top here"), tr("Marks the step at the cursor: what stopping there would lose."),
               Qt::Key_S);
    stop->setCheckable(true);
    logLr = addSwitch("logarithmicLr", tr("&Logarithmic learning rate"),
                      tr("Shows the learning rate on a logarithmic axis."), Qt::Key_L);
    learningRate = addSwitch("showLr", tr("Learning &rate"), tr("Shows the learning rate’s curve."), Qt::Key_1);
    momentum = addSwitch("showMomentum", tr("&Momentum"), tr("Shows the momentum’s curve."), Qt::Key_2);
    effectiveStep = addSwitch("effectiveStep", tr("&Effective step"),
                              tr("Shows lr / (1 − momentum), the step that a steady gradient makes under SGD."),
                              Qt::Key_E);
    showAll = add("showAllCurves", tr("Show &all curves"), tr("Brings back every curve that was put away."), Qt::Key_0);
    meanLr = addSwitch("meanLr", tr("Mea&n learning rate"), tr("Draws the mean of the run’s learning rates."),
                       Qt::Key_M);
    wallClock = add("wallClock", tr("&Wall-clock time…"),
                    tr("Adds an axis of time, from the iterations a second that are typed."), Qt::Key_W);
    pin = add("pinHere", tr("&Pin"), tr("Puts a copy of the schedule beside it, to be compared."), Qt::Key_P);
    connect(pin, &QAction::triggered, this, [this] {
        const std::string name = pinName(m_view.snapshot().value);
        Q_EMIT m_view.proposed({{}, toUtf8(tr("pin the schedule")), 0, {entry_change::Pin{name}}});
    });
    connect(fit, &QAction::triggered, this, [this] { m_view.look(fitted(m_view.snapshot().view), true); });
    connect(zoomIn, &QAction::triggered, this, [this] { zoomBy(1.6); });
    connect(zoomOut, &QAction::triggered, this, [this] { zoomBy(1 / 1.6); });
    connect(goTo, &QAction::triggered, this, &PlotActions::askForStep);
    connect(reference, &QAction::triggered, this, &PlotActions::setReference);
    connect(stop, &QAction::triggered, this, &PlotActions::toggleStop);
    connect(learningRate, &QAction::triggered, this, [this](bool on) { showCurve(Quantity::LearningRate, on); });
    connect(momentum, &QAction::triggered, this, [this](bool on) { showCurve(Quantity::Momentum, on); });
    connect(wallClock, &QAction::triggered, this, &PlotActions::askForSpeed);
    connect(effectiveStep, &QAction::triggered, this, [this](bool on) { showCurve(Quantity::EffectiveStep, on); });
    connect(showAll, &QAction::triggered, this, [this] {
        ViewState state = m_view.snapshot().view;
        state.hideLr = state.hideMomentum = false;
        state.hiddenGroups.clear();
        m_view.look(state, false);
    });
    for (auto [action, member] : {std::pair(meanLr, &ViewState::meanLr), std::pair(logLr, &ViewState::logLr)})
        connect(action, &QAction::triggered, this, [this, member = member](bool on) {
            ViewState state = m_view.snapshot().view;
            state.*member = on;
            m_view.look(state, false);
        });
}

QList<QAction*> PlotActions::all() const
{
    return {fit,          zoomIn,   zoomOut,       goTo,    reference, stop,      logLr,
            learningRate, momentum, effectiveStep, showAll, meanLr,    wallClock, pin};
}

QAction* PlotActions::add(const char* name, const QString& text, const QString& tip, const QKeySequence& key)
{
    auto* const action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(action);
    return action;
}

QAction* PlotActions::addSwitch(const char* name, const QString& text, const QString& tip, const QKeySequence& key)
{
    QAction* const action = add(name, text, tip, key);
    action->setCheckable(true);
    return action;
}

void PlotActions::refresh()
{
    const Snapshot& snapshot = m_view.snapshot();
    const PictureRows rows = rowsOf(snapshot);
    learningRate->setChecked(rows.learningRate == Row::Open);
    learningRate->setEnabled(rows.momentum != Row::Absent);
    momentum->setChecked(rows.momentum == Row::Open);
    momentum->setEnabled(rows.momentum != Row::Absent);
    effectiveStep->setChecked(snapshot.view.effectiveStep);
    showAll->setEnabled(snapshot.view.hideLr || snapshot.view.hideMomentum || !snapshot.view.hiddenGroups.empty());
    logLr->setChecked(snapshot.view.logLr);
    meanLr->setChecked(snapshot.view.meanLr);
    stop->setChecked(snapshot.view.stopStep.has_value());
    fit->setEnabled(snapshot.view.zoomSteps || snapshot.view.zoomLr || snapshot.view.zoomMomentum);
}

void PlotActions::zoomBy(double factor)
{
    const auto& charts = m_view.picture().charts();
    const auto open = std::ranges::find_if(charts, [](const ScheduleChart* c) { return !c->state().collapsed; });
    const ChartFrame& frame = (*open)->state().frame;
    const auto& step = m_view.attention().step;
    const QPointF at(step ? frame.toX(*step) : frame.plot.center().x(), frame.plot.center().y());
    m_view.look(zoomed(m_view.snapshot().view, (*open)->state().quantity, frame, m_view.axisEnd(), at, factor,
                       ZoomAxes::OnlySteps),
                true);
}

void PlotActions::askForStep()
{
    if (!m_view.snapshot().schedule)
        return;
    const QString now = m_view.attention().step ? exactText(*m_view.attention().step) : QString();
    m_view.inPlaceEdit().open(m_view.placeOfCursor(), {{QStringLiteral("goTo.step"), tr("step or epoch"), now}},
                              [this](const QStringList& texts) { return takeStep(texts.front()); });
}

QString PlotActions::takeStep(const QString& text)
{
    if (!m_view.snapshot().schedule)
        return tr("There is no schedule to go to a step of: the configuration has an error.");
    const Schedule& schedule = *m_view.snapshot().schedule;
    const auto step = parseGoTo(toUtf8(asCoreReads(text)), {schedule.firstStep(), schedule.totalSteps(),
                                                            m_view.snapshot().scheduleConfig.stepsPerEpoch});
    if (!step) {
        QString sentence = translated(step.error().sentence);
        for (const std::string& argument : step.error().arguments)
            sentence = sentence.arg(fromUtf8(argument));
        return sentence;
    }
    Attention attention = m_view.attention();
    attention.step = static_cast<double>(*step);
    m_view.keepCursor(attention);
    m_view.look(showingStep(m_view.snapshot().view, *attention.step, m_view.axisEnd()), true);
    return {};
}

void PlotActions::askForSpeed()
{
    const auto& speed = m_view.snapshot().view.stepsPerSecond;
    m_view.inPlaceEdit().open(
        m_view.placeOfCursor(),
        {{QStringLiteral("wallClock.speed"), tr("iterations a second"), speed ? exactText(*speed) : QString()}},
        [this](const QStringList& texts) { return takeSpeed(texts.front()); });
}

QString PlotActions::takeSpeed(const QString& text)
{
    ViewState view = m_view.snapshot().view;
    const auto speed = readNumber(text);
    if (text.trimmed().isEmpty())
        view.stepsPerSecond.reset();  // no speed, no axis of time
    else if (!speed)
        return unreadableSentence(text) + QLatin1Char(' ') + tr("Nothing at all takes the axis of time away.");
    else if (!(*speed >= 1e-6 && *speed <= 1e9))
        return tr("Iterations a second are %1 here; they must be from 1e-6 to 1e9.").arg(text.trimmed());
    else
        view.stepsPerSecond = *speed;
    m_view.look(view, false);
    return {};
}

void PlotActions::toggleStop()
{
    if (!m_view.snapshot().schedule)
        return refresh();
    const double last = m_view.totalSteps() - 1;
    const double first = std::min(static_cast<double>(m_view.snapshot().schedule->firstStep()), last);
    const double target = std::clamp(m_view.attention().step.value_or(std::floor((first + last) / 2)), first, last);
    ViewState view = m_view.snapshot().view;
    const bool away = view.stopStep && (!m_view.attention().step || target == *view.stopStep);
    view.stopStep = away ? std::nullopt : std::optional(target);
    m_view.look(view, false);
    refresh();
}

void PlotActions::setReference()
{
    Attention attention = m_view.attention();
    attention.reference = attention.reference == attention.step ? std::nullopt : attention.step;
    m_view.point(attention);
}

void PlotActions::showCurve(Quantity quantity, bool on)
{
    m_view.look(withCurve(m_view.snapshot(), quantity, on), false);
    refresh();
}

}  // namespace onecycle::ui
