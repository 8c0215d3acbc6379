// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_panel.h"

#include "core/guide/guide.h"
#include "core/parameters/parameters.h"
#include "ui/guide/guide_head.h"
#include "ui/guide/guide_html.h"
#include "ui/guide/motion_picture.h"
#include "ui/text/translate.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int edge = 16;
constexpr int gap = 8;

}  // namespace

GuidePanel::GuidePanel(QWidget* parent)
    : View(parent),
      m_head(new GuideHead(this)),
      m_picture(new MotionPicture(this)),
      m_caption(new QLabel(this)),
      m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("guidePanel"));
    setAccessibleName(tr("Guide"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addWidget(m_head);
    column->addWidget(m_picture);
    column->addWidget(m_caption);
    column->addWidget(m_text, 1);
    m_caption->setObjectName(QStringLiteral("guide.caption"));
    m_caption->setProperty("role", QStringLiteral("note"));
    m_caption->setContentsMargins(edge, 0, edge, 0);
    m_caption->setWordWrap(true);
    makeText();
    connect(m_head, &GuideHead::backAsked, this, &GuidePanel::back);
    connect(m_head, &GuideHead::forwardAsked, this, &GuidePanel::forward);
    connect(m_head, &GuideHead::homeAsked, this, &GuidePanel::home);
    connect(m_head, &GuideHead::formAsked, this, &GuidePanel::showInForm);
    connect(m_head, &GuideHead::searchChanged, this, &GuidePanel::search);
    connect(m_head, &GuideHead::searchDone, this, &GuidePanel::openBest);
    addKey(Qt::ALT | Qt::Key_Left, &GuidePanel::back);
    addKey(Qt::ALT | Qt::Key_Right, &GuidePanel::forward);
    addKey(Qt::ALT | Qt::Key_Home, &GuidePanel::home);
    refresh();
}

void GuidePanel::makeText()
{
    constexpr int least = 80;
    m_text->setObjectName(QStringLiteral("guide.text"));
    m_text->setAccessibleName(tr("Page of the guide"));
    m_text->setToolTip(tr("Tab goes from link to link, Enter follows it."));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setMinimumHeight(least);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuidePanel::follow);
}

/// Not in keyPressEvent(): the browser takes these keys for itself. The buttons' tooltips name them.
void GuidePanel::addKey(const QKeySequence& keys, void (GuidePanel::*act)())
{
    auto* const shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

QSize GuidePanel::sizeHint() const
{
    constexpr QSize comfortable(304, 560);
    return comfortable;
}

void GuidePanel::show(const Snapshot& snapshot, Cause cause)
{
    Q_UNUSED(cause)
    m_snapshot = snapshot;
    if (isVisible())
        refreshPicture();
}

void GuidePanel::attend(const Attention& attention)
{
    const bool sameGroup = attention.group == m_attention.group;
    m_attention = attention;
    if (!sameGroup && isVisible())
        refreshPicture();
}

void GuidePanel::setMotion(bool allowed)
{
    m_picture->setMotion(allowed);
}

void GuidePanel::open(const QString& key)
{
    m_head->clearSearch();
    m_history.go(findGuidePage(toUtf8(key)) ? key : QString());
    refresh();
}

void GuidePanel::back()
{
    m_history.back();
    refresh();
}

void GuidePanel::forward()
{
    m_history.forward();
    refresh();
}

void GuidePanel::home()
{
    open({});
}

void GuidePanel::follow(const QUrl& url)
{
    if (url.scheme() == QLatin1String(guideScheme))
        open(url.path());
    else
        QDesktopServices::openUrl(url);
}

/// The list stands in the place of the page while something is typed.
void GuidePanel::search()
{
    if (!m_head->searched().isEmpty())
        m_history.go({});
    refresh();
}

void GuidePanel::openBest()
{
    if (const QString found = bestMatch(m_head->searched()); !found.isEmpty())
        open(found);
}

void GuidePanel::showInForm()
{
    Attention attention = m_attention;
    attention.parameter = toUtf8(key());
    Q_EMIT attentionProposed(attention);
    Q_EMIT rowAsked(key());
}

void GuidePanel::refresh()
{
    const GuidePage* const page = findGuidePage(toUtf8(key()));
    const bool parameter = page && page->kind == GuideKind::Parameter;
    m_head->enableWays(m_history.hasBefore(), m_history.hasAfter());
    m_head->present(page ? translated(page->title) : tr("Guide"), parameter ? key() : QString());
    m_text->document()->setDefaultStyleSheet(guideStyle(themeOf(palette())));
    m_text->setHtml(page ? pageHtml(*page) : listHtml(m_head->searched()));
    m_text->verticalScrollBar()->setValue(0);
    refreshPicture();
}

void GuidePanel::refreshPicture()
{
    const Parameter* const parameter = findParameter(toUtf8(key()));
    ParameterMotion motion;
    if (parameter && m_snapshot.schedule) {
        const std::size_t last = m_snapshot.schedule->groupCount() - 1;
        motion = ParameterMotion(*parameter, m_snapshot, std::min(m_attention.group, last));
    }
    const bool drawn = !motion.frames().empty();
    m_picture->present(motion);
    m_picture->setVisible(drawn);
    QString caption;
    if (parameter && !m_snapshot.schedule) {
        caption = tr("There is no schedule to draw yet: the configuration has an error.");
    } else if (parameter && !drawn) {
        const QString reason = translated(irrelevance(m_snapshot.scheduleConfig, *parameter));
        caption = reason.isEmpty() ? tr("Your curve is the same with each of its values.")
                                   : tr("It changes nothing now: %1.").arg(reason);
    }
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void GuidePanel::changeEvent(QEvent* event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void GuidePanel::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    refreshPicture();
}

}  // namespace onecycle::ui
