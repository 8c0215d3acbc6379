// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <vector>

namespace onecycle::ui {

class Actions;
class CodePanel;
class Document;
class IssueBar;
class IssueSlot;
class NoticeBar;
class PanelArea;
class ParameterForm;
class PlanePanel;
class Readout;
class ScheduleView;
class ShortcutsPage;
class TablePanel;
class View;

/// The window: layout only. What its parts say to one another is in wiring.cpp, what its commands do in
/// window_commands.cpp.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<View*> views() const;
    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] CodePanel& codePanel() { return *m_codePanel; }
    [[nodiscard]] PlanePanel& planePanel() { return *m_planePanel; }
    [[nodiscard]] TablePanel& tablePanel() { return *m_tablePanel; }
    [[nodiscard]] IssueBar& issueBar() { return *m_issueBar; }
    [[nodiscard]] NoticeBar& noticeBar() { return *m_noticeBar; }
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

    Actions* m_actions;
    IssueBar* m_issueBar;
    IssueSlot* m_issueSlot = nullptr;
    NoticeBar* m_noticeBar;
    ParameterForm* m_form;
    ScheduleView* m_scheduleView;
    CodePanel* m_codePanel;
    PlanePanel* m_planePanel;
    TablePanel* m_tablePanel;
    Readout* m_readout;
    PanelArea* m_panels;
    ShortcutsPage* m_shortcutsPage;
};

}  // namespace onecycle::ui
