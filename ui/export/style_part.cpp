// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/style_part.h"

#include "ui/controls/choice_box.h"
#include "ui/export/picture_styles.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>

namespace onecycle::ui {
namespace {

/// A style says nothing of one document: its title, and what its window shows.
PictureSettings styleOf(PictureSettings settings)
{
    settings.titleText.clear();
    settings.momentum.reset();
    settings.logLr.reset();
    return settings;
}

}  // namespace

StylePart::StylePart(QWidget* parent)
    : ExportPart(tr("Style"), parent),
      m_names(new ChoiceBox(this)),
      m_save(new QPushButton(tr("Save…"), this)),
      m_forget(new QPushButton(tr("Delete"), this))
{
    name(m_save, tr("Save the style"), "saveStyle", tr("Gives what is chosen here a name, for the next pictures."));
    name(m_forget, tr("Delete the style"), "deleteStyle", tr("Forgets the style that is chosen; the picture stays."));
    name(m_names, tr("Style"), "style", tr("Choices that were given a name."));
    auto* const row = new QWidget(this);
    auto* const line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(6);
    line->addWidget(m_names, 1);
    line->addWidget(m_save);
    line->addWidget(m_forget);
    addWide(row);
    connect(m_names, &QComboBox::activated, this, &StylePart::choose);
    connect(m_save, &QPushButton::clicked, this, &StylePart::save);
    connect(m_forget, &QPushButton::clicked, this, &StylePart::forget);
    fill();
}

void StylePart::fill()
{
    m_names->clear();
    m_names->addItem(tr("no name"));
    m_names->addItems(picture_styles::names());
}

void StylePart::refresh()
{
    int index = 0;
    for (int i = 1; i < m_names->count(); ++i)
        if (picture_styles::named(m_names->itemText(i)) == styleOf(settings()))
            index = i;
    m_names->setCurrentIndex(index);
    m_names->setEnabled(m_names->count() > 1);
    m_forget->setEnabled(index > 0);
}

void StylePart::choose(int index)
{
    if (index == 0)
        return refresh();
    PictureSettings style = picture_styles::named(m_names->itemText(index));
    style.titleText = settings().titleText;
    style.momentum = settings().momentum;
    style.logLr = settings().logLr;
    propose(style);
}

void StylePart::save()
{
    const QString name = QInputDialog::getText(this, tr("Save the style"), tr("Name of the style:")).simplified();
    if (name.isEmpty())
        return;
    picture_styles::save(name, styleOf(settings()));
    fill();
    refresh();
}

void StylePart::forget()
{
    picture_styles::remove(m_names->currentText());
    fill();
    refresh();
}

}  // namespace onecycle::ui
