// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/look_part.h"

#include "ui/controls/choice_box.h"
#include "ui/controls/framed_edit.h"
#include "ui/controls/segmented_control.h"
#include "ui/controls/switch_button.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>

namespace onecycle::ui {
namespace {

constexpr int columns = 2;  // of switches

}  // namespace

LookPart::LookPart(QWidget* parent)
    : ExportPart(tr("Look"), parent),
      m_theme(new SegmentedControl(this)),
      m_font(new ChoiceBox(this)),
      m_title(new FramedEdit(this))
{
    m_theme->addSegment(tr("light"))->setObjectName(QStringLiteral("export.light"));
    m_theme->addSegment(tr("dark"))->setObjectName(QStringLiteral("export.dark"));
    addRow(tr("Theme"), m_theme, "theme", tr("Dark lines and texts on white, or light ones on black."));
    connect(m_theme, &SegmentedControl::chosen, this, [this](int index) {
        PictureSettings changed = settings();
        changed.dark = index == 1;
        propose(changed);
    });
    addFonts();
    addRow(tr("Title"), m_title, "titleText", tr("The words above the picture; empty: the schedule's name."));
    m_title->setPlaceholderText(tr("the schedule's name"));
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        PictureSettings changed = settings();
        changed.titleText = text.simplified();
        propose(changed);
    });
    addSwitches();
}

void LookPart::addFonts()
{
    loadFonts();
    for (const NamedFont& font : namedFonts())
        m_font->addItem(translated(font.label), QString::fromLatin1(font.family));
    for (const QString& family : QFontDatabase::families())
        if (!family.startsWith(QLatin1String("OneCycle")) && !QFontDatabase::isPrivateFamily(family))
            m_font->addItem(family, family);
    addRow(tr("Font"), m_font, "font",
           tr("The font of all texts: as in the window, as in a LaTeX paper, or any other."));
    connect(m_font, &QComboBox::activated, this, &LookPart::chooseFont);
}

void LookPart::addSwitches()
{
    m_momentum = addSwitch(tr("Momentum"), "momentum", tr("The momentum's curve, below the learning rate's."), columns);
    connect(m_momentum, &QAbstractButton::clicked, this, [this](bool on) {
        PictureSettings changed = settings();
        changed.momentum = on;
        propose(changed);
    });
    m_logLr = addSwitch(tr("Log y"), "logLr", tr("The learning rate on a logarithmic axis."), columns);
    connect(m_logLr, &QAbstractButton::clicked, this, [this](bool on) {
        PictureSettings changed = settings();
        changed.logLr = on;
        propose(changed);
    });
    for (const PictureSwitch& row : pictureSwitches()) {
        auto* const button = addSwitch(translated(row.label), row.key, translated(row.help), columns);
        connect(button, &QAbstractButton::clicked, this, [this, &row](bool on) {
            PictureSettings changed = settings();
            changed.*row.member = on;
            propose(changed);
        });
        m_switches.push_back(button);
    }
}

void LookPart::follow(bool momentum, bool logLr, bool zoomed)
{
    m_windowMomentum = momentum;
    m_windowLogLr = logLr;
    for (std::size_t i = 0; i < m_switches.size(); ++i)
        if (pictureSwitches()[i].member == &PictureSettings::zoomed)
            m_switches[i]->setEnabled(zoomed);
    refresh();
}

void LookPart::chooseFont(int index)
{
    PictureSettings changed = settings();
    changed.font = m_font->itemData(index).toString();
    propose(changed);
}

void LookPart::refresh()
{
    const PictureSettings& now = settings();
    m_theme->setCurrent(now.dark ? 1 : 0);
    if (m_font->findData(now.font) < 0)  // of another machine: the preview says that it is missing
        m_font->addItem(now.font, now.font);
    m_font->setCurrentIndex(m_font->findData(now.font));
    m_title->setEnabled(now.title);
    if (m_title->text().simplified() != now.titleText)
        m_title->setText(now.titleText);
    m_momentum->setChecked(now.momentum.value_or(m_windowMomentum));
    m_logLr->setChecked(now.logLr.value_or(m_windowLogLr));
    for (std::size_t i = 0; i < m_switches.size(); ++i)
        m_switches[i]->setChecked(now.*pictureSwitches()[i].member);
}

}  // namespace onecycle::ui
