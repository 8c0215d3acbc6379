// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/budget/budget_panel.h"
#include "ui/chart/plot_actions.h"
#include "ui/chart/plot_gestures.h"
#include "ui/chart/schedule_view.h"
#include "ui/code/code_panel.h"
#include "ui/compare/compare_panel.h"
#include "ui/controls/segmented_control.h"
#include "ui/document/document.h"
#include "ui/explain/explain_panel.h"
#include "ui/forms/parameter_form.h"
#include "ui/guide/dialect_panel.h"
#include "ui/guide/guide_panel.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/panels/panel_area.h"
#include "ui/panels/panel_dock.h"
#include "ui/plane/plane_panel.h"
#include "ui/playback/playback_panel.h"
#include "ui/table/table_panel.h"
#include "ui/variants/variant_strip.h"
#include "ui/window/actions.h"
#include "ui/window/issue_bar.h"
#include "ui/window/issue_slot.h"
#include "ui/window/notice_bar.h"
#include "ui/window/picture_bytes.h"
#include "ui/window/readout.h"
#include "ui/window/recovery_bar.h"
#include "ui/window/shortcuts_page.h"
#include "ui/window/variant_actions.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMimeData>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int formWidth = 288;
constexpr int sideWidth = 336;

}  // namespace

MainWindow::MainWindow(Document& document, QWidget* parent)
    : QMainWindow(parent),
      m_actions(new Actions(document.undoGroup(), this)),
      m_issueBar(new IssueBar(this)),
      m_noticeBar(new NoticeBar(this)),
      m_recoveryBar(new RecoveryBar(this)),
      m_form(new ParameterForm(this)),
      m_variantActions(new VariantActions(*m_actions, this)),
      m_variantStrip(new VariantStrip(this)),
      m_scheduleView(new ScheduleView(this)),
      m_codePanel(new CodePanel(this)),
      m_explainPanel(new ExplainPanel(this)),
      m_dialectPanel(new DialectPanel(this)),
      m_guidePanel(new GuidePanel(this)),
      m_lessonPanel(new LessonPanel(this)),
      m_playbackPanel(new PlaybackPanel(this)),
      m_workspaceChoice(new SegmentedControl(this)),
      m_planePanel(new PlanePanel(this)),
      m_tablePanel(new TablePanel(this)),
      m_comparePanel(new ComparePanel(this)),
      m_budgetPanel(new BudgetPanel(this)),
      m_readout(new Readout(this)),
      m_panels(new PanelArea(makePictureColumn(), this)),
      m_shortcutsPage(new ShortcutsPage(*m_actions->menu, this))
{
    setObjectName(QStringLiteral("window"));
    setAcceptDrops(true);
    setMinimumSize(860, 560);
    resize(1280, 800);
    m_actions->addChartActions(m_scheduleView->actions().all());
    m_shortcutsPage->setGestures(plotGestures());
    makeToolBar();
    makePanels();
    auto* const centre = new QWidget(this);
    auto* const column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_issueSlot = new IssueSlot(*m_issueBar, centre);
    column->addWidget(m_recoveryBar);
    column->addWidget(m_noticeBar);
    column->addWidget(m_issueSlot);
    column->addWidget(m_panels, 1);
    column->addWidget(m_readout);
    setCentralWidget(centre);
}

std::vector<View*> MainWindow::views() const
{
    return {m_issueSlot,    m_issueBar,     m_form,          m_lessonPanel, m_variantStrip, m_scheduleView,
            m_codePanel,    m_explainPanel, m_planePanel,    m_tablePanel,  m_comparePanel, m_budgetPanel,
            m_dialectPanel, m_guidePanel,   m_playbackPanel, m_readout};
}

void MainWindow::makeToolBar()
{
    auto* const bar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* const brand = new QToolButton(bar);
    brand->setObjectName(QStringLiteral("menuButton"));
    brand->setText(QStringLiteral("OneCycle"));
    brand->setAccessibleName(tr("Menu"));
    brand->setToolTip(m_actions->showMenu->toolTip());
    brand->setMenu(m_actions->menu);
    brand->setPopupMode(QToolButton::InstantPopup);
    brand->setFocusPolicy(Qt::TabFocus);
    connect(m_actions->showMenu, &QAction::triggered, brand, &QToolButton::showMenu);
    bar->addWidget(brand);
    bar->addActions({m_actions->newDocument, m_actions->open, m_actions->save, m_actions->presets});
    bar->addSeparator();
    bar->addActions({m_actions->undo, m_actions->redo});
    bar->addSeparator();
    m_workspaceChoice->setObjectName(QStringLiteral("workspace"));
    m_workspaceChoice->setAccessibleName(tr("Workspace"));
    m_workspaceChoice->addSegment(tr("Tune"))->setToolTip(m_actions->workspaceTune->toolTip());
    m_workspaceChoice->addSegment(tr("Learn"))->setToolTip(m_actions->workspaceLearn->toolTip());
    m_workspaceChoice->setCurrent(0);
    m_workspaceChoice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    bar->addWidget(m_workspaceChoice);
    auto* const space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addActions(
        {m_actions->logLr, m_scheduleView->actions().fit, m_actions->copyPicture, m_actions->exportPicture});
    auto* const edge = new QWidget(bar);  // a tool bar ignores the right padding of its style sheet
    edge->setFixedWidth(6);
    bar->addWidget(edge);
    for (QAction* action : bar->actions())
        if (QWidget* button = bar->widgetForAction(action); qobject_cast<QToolButton*>(button) && button != brand) {
            button->setObjectName(QStringLiteral("tool.") + action->objectName());
            button->setFocusPolicy(Qt::TabFocus);
        }
    addToolBar(Qt::TopToolBarArea, bar);
}

/// The strip of the schedules is the legend of the chart: both are one column.
QWidget* MainWindow::makePictureColumn()
{
    auto* const column = new QWidget(this);
    column->setObjectName(QStringLiteral("pictureColumn"));
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_variantStrip);
    layout->addWidget(m_scheduleView, 1);
    layout->addWidget(m_playbackPanel);
    m_playbackPanel->hide();
    return column;
}

/// In the workspace for learning the lesson stands above the parameters that it leaves open.
QWidget* MainWindow::makeFormColumn()
{
    auto* const column = new QWidget(this);
    column->setObjectName(QStringLiteral("formColumn"));
    auto* const layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_lessonPanel, 1);
    layout->addWidget(m_form, 1);
    m_lessonPanel->hide();
    return column;
}

void MainWindow::makePanels()
{
    m_panels->add(makeFormColumn(), tr("Parameters"), Qt::LeftDockWidgetArea, formWidth);
    m_panels->add(m_codePanel, tr("Code"), Qt::RightDockWidgetArea, sideWidth);
    m_panels->add(m_explainPanel, tr("Explain"), Qt::RightDockWidgetArea, sideWidth);
    m_panels->add(m_planePanel, tr("Plane"), Qt::RightDockWidgetArea, sideWidth);
    m_panels->add(m_tablePanel, tr("Table"), Qt::RightDockWidgetArea, sideWidth);
    m_panels->add(m_comparePanel, tr("Compare"), Qt::RightDockWidgetArea, sideWidth);
    m_panels->add(m_budgetPanel, tr("Budget"), Qt::RightDockWidgetArea, sideWidth);
    m_panels->add(m_dialectPanel, tr("Dialects"), Qt::RightDockWidgetArea, sideWidth);
    m_panels->add(m_guidePanel, tr("Guide"), Qt::RightDockWidgetArea, sideWidth);
    for (const PanelDock* const dock : m_panels->docks())
        m_actions->panelMenu->addAction(dock->toggleViewAction());
    m_panels->reset();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    bool allowed = true;
    Q_EMIT closing(allowed);
    event->setAccepted(allowed);
    if (allowed)
        Q_EMIT aboutToClose();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData& dropped = *event->mimeData();
    const bool file = dropped.hasUrls() && dropped.urls().constFirst().isLocalFile();
    if (!event->source() && (file || dropped.hasText() || !pictureBytes(dropped).isEmpty()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QMimeData& dropped = *event->mimeData();
    event->acceptProposedAction();
    if (dropped.hasUrls() && dropped.urls().constFirst().isLocalFile())
        Q_EMIT fileDropped(dropped.urls().constFirst().toLocalFile());
    else if (const QByteArray picture = pictureBytes(dropped); !picture.isEmpty())
        Q_EMIT bytesDropped(picture);
    else if (dropped.hasText())
        Q_EMIT textDropped(dropped.text());
}

}  // namespace onecycle::ui
