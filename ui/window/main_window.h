// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <vector>

namespace onecycle::ui {

class Actions;
class BudgetPanel;
class CodePanel;
class ComparePanel;
class DialectPanel;
class Document;
class ExplainPanel;
class GuidePanel;
class IssueBar;
class IssueSlot;
class LessonPanel;
class NoticeBar;
class PanelArea;
class ParameterForm;
class PlanePanel;
class PlaybackPanel;
class Readout;
class RecoveryBar;
class ScheduleView;
class SegmentedControl;
class ShortcutsPage;
class TablePanel;
class VariantActions;
class VariantStrip;
class View;

/// The window: layout only. What its parts say to one another is in wiring.cpp, what its commands do in
/// window_commands.cpp.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<View*> views() const;
    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] VariantActions& variantActions() { return *m_variantActions; }
    [[nodiscard]] VariantStrip& variantStrip() { return *m_variantStrip; }
    [[nodiscard]] ComparePanel& comparePanel() { return *m_comparePanel; }
    [[nodiscard]] BudgetPanel& budgetPanel() { return *m_budgetPanel; }
    [[nodiscard]] CodePanel& codePanel() { return *m_codePanel; }
    [[nodiscard]] ExplainPanel& explainPanel() { return *m_explainPanel; }
    [[nodiscard]] DialectPanel& dialectPanel() { return *m_dialectPanel; }
    [[nodiscard]] GuidePanel& guidePanel() { return *m_guidePanel; }
    [[nodiscard]] LessonPanel& lessonPanel() { return *m_lessonPanel; }
    [[nodiscard]] PlaybackPanel& playbackPanel() { return *m_playbackPanel; }
    /// Tune and Learn, in this order.
    [[nodiscard]] SegmentedControl& workspaceChoice() { return *m_workspaceChoice; }
    [[nodiscard]] PlanePanel& planePanel() { return *m_planePanel; }
    [[nodiscard]] TablePanel& tablePanel() { return *m_tablePanel; }
    [[nodiscard]] IssueBar& issueBar() { return *m_issueBar; }
    [[nodiscard]] NoticeBar& noticeBar() { return *m_noticeBar; }
    [[nodiscard]] RecoveryBar& recoveryBar() { return *m_recoveryBar; }
    [[nodiscard]] ScheduleView& scheduleView() { return *m_scheduleView; }
    [[nodiscard]] ParameterForm& form() { return *m_form; }
    [[nodiscard]] PanelArea& panels() { return *m_panels; }
    [[nodiscard]] ShortcutsPage& shortcutsPage() { return *m_shortcutsPage; }

Q_SIGNALS:
    /// Before the window closes; \p allowed may be set to false.
    void closing(bool& allowed);
    /// It closes now.
    void aboutToClose();
    void fileDropped(const QString& path);
    /// A picture or another file came without a place on this disk.
    void bytesDropped(const QByteArray& bytes);
    void textDropped(const QString& text);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeToolBar();
    void makePanels();
    QWidget* makePictureColumn();
    QWidget* makeFormColumn();

    Actions* m_actions;
    IssueBar* m_issueBar;
    IssueSlot* m_issueSlot = nullptr;
    NoticeBar* m_noticeBar;
    RecoveryBar* m_recoveryBar;
    ParameterForm* m_form;
    VariantActions* m_variantActions;
    VariantStrip* m_variantStrip;
    ScheduleView* m_scheduleView;
    CodePanel* m_codePanel;
    ExplainPanel* m_explainPanel;
    DialectPanel* m_dialectPanel;
    GuidePanel* m_guidePanel;
    LessonPanel* m_lessonPanel;
    PlaybackPanel* m_playbackPanel;
    SegmentedControl* m_workspaceChoice;
    PlanePanel* m_planePanel;
    TablePanel* m_tablePanel;
    ComparePanel* m_comparePanel;
    BudgetPanel* m_budgetPanel;
    Readout* m_readout;
    PanelArea* m_panels;
    ShortcutsPage* m_shortcutsPage;
};

}  // namespace onecycle::ui
