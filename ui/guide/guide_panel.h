// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view.h"
#include "ui/guide/guide_history.h"

class QKeySequence;
class QLabel;
class QTextBrowser;
class QUrl;

namespace onecycle::ui {

class GuideHead;
class MotionPicture;

/// Pages on the parameters, the window and the words of the field, for reading beside the picture. A parameter's page
/// shows the document's own curve while the parameter moves.
class GuidePanel : public View {
    Q_OBJECT

public:
    explicit GuidePanel(QWidget* parent = nullptr);

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void attend(const Attention& attention) override;
    [[nodiscard]] QSize sizeHint() const override;

    /// Shows the page of \p key, the list of all pages for a key that no page has.
    void open(const QString& key);
    /// The key of the page that is shown; empty: the list.
    [[nodiscard]] const QString& key() const { return m_history.key(); }
    /// Whether pictures may move by themselves.
    void setMotion(bool allowed);

Q_SIGNALS:
    /// A person wants to see the row of the parameter \p key in the form.
    void rowAsked(const QString& key);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeText();
    void addKey(const QKeySequence& keys, void (GuidePanel::*act)());
    void back();
    void forward();
    void home();
    void follow(const QUrl& url);
    void search();
    void openBest();
    void showInForm();
    void refresh();
    void refreshPicture();

    Snapshot m_snapshot;
    Attention m_attention;
    GuideHistory m_history;
    GuideHead* m_head;
    MotionPicture* m_picture;
    QLabel* m_caption;
    QTextBrowser* m_text;
};

}  // namespace onecycle::ui
