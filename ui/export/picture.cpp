// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

#include "core/export/python_spelling.h"
#include "core/formats/json_document.h"
#include "core/parameters/parameters.h"
#include "ui/chart/picture_layout.h"
#include "ui/chart/spoken_picture.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double pointsPerInch = 72;
constexpr QSizeF screenSize(1000, 562.5);  // of the design: what 1600 x 900 pixels show
constexpr QSizeF leastSize(340, 240);      // less has no room for axes and texts
constexpr double paperType = 7.5;          // points: the smallest type of a printed figure
constexpr double axisType = 11;            // the design's pixels
constexpr double smallCurve = 1.8;         // the design's pixels
constexpr double mostPixels = 100e6;
constexpr double mostSide = 32000;              // pixels: the painter's limit
constexpr double leastSide = 64;                // pixels
constexpr double mostInches = 200;              // what a PDF may have
constexpr qsizetype largestDocument = 4 << 20;  // bytes: half of what is read of a picture

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::Picture)
};

/// Image pixels per pixel of the design: as large as on the screen in proportion, but no smaller than type may be in
/// print, and never so large that nothing fits.
double scaleOf(const QSizeF& pixels, const PictureSettings& settings)
{
    const auto ratio = [&](const QSizeF& size) {
        return std::min(pixels.width() / size.width(), pixels.height() / size.height());
    };
    const double print = paperType / pointsPerInch * settings.dpi / axisType;
    return std::min(std::max(ratio(screenSize), print) * settings.fontScale, ratio(leastSize));
}

/// The parameters that differ from PyTorch's defaults, as keyword arguments, max_lr first as in the signature.
QString caption(const ScheduleConfig& config)
{
    QStringList parts;
    for (const Parameter& parameter : parameters()) {
        const Value value = valueOf(config, parameter);
        if (parameter.python.empty() || sameValue(value, defaultValue(parameter)))
            continue;
        const QString part = fromUtf8(parameter.key) + QLatin1Char('=') +
                             fromUtf8(pythonLiteral(value, parameter.kind));
        parts.insert(parameter.key == "max_lr" ? 0 : parts.size(), part);
    }
    return QStringLiteral("OneCycleLR(%1)").arg(parts.join(QStringLiteral(", ")));
}

QString nameOf(const Snapshot& snapshot)
{
    const QString name = QString::fromStdString(snapshot.value.activeEntry().name);
    return name.isEmpty() || name == QLatin1String("Schedule") ? Sentences::tr("1cycle schedule") : name;
}

ViewState seen(ViewState view, const PictureSettings& settings)
{
    view.hideMomentum = !settings.momentum.value_or(!view.hideMomentum);
    view.logLr = settings.logLr.value_or(view.logLr);
    if (!settings.zoomed) {
        view.zoomSteps.reset();
        view.zoomLr.reset();
        view.zoomMomentum.reset();
    }
    return view;
}

PictureOptions optionsOf(const Snapshot& snapshot, const PictureSettings& settings, double scale)
{
    PictureOptions options;
    const Theme& theme = settings.dark ? darkTheme() : lightTheme();
    options.theme = settings.transparent ? &seeThrough(theme) : &theme;
    options.ground = !settings.transparent;
    options.scale = scale;
    options.family = settings.font;
    options.phases = settings.phases;
    options.annotations = settings.annotations;
    options.legend = settings.legend;
    if (settings.title)
        options.title = settings.titleText.isEmpty() ? nameOf(snapshot) : settings.titleText;
    if (settings.caption)
        options.caption = caption(snapshot.scheduleConfig);
    return options;
}

/// Every character beyond ASCII as JSON's escape: the text passes through every container unchanged.
QByteArray asciiJson(const std::string& json)
{
    QByteArray ascii;
    for (const QChar character : QString::fromStdString(json)) {
        if (character.unicode() < 0x7F)
            ascii += static_cast<char>(character.unicode());
        else
            ascii += "\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
    }
    return ascii;
}

QString sizeProblem(const QSizeF& pixels, const PictureSettings& settings)
{
    if (!(settings.dpi >= leastDpi && settings.dpi <= mostDpi))
        return Sentences::tr("%1 dots per inch cannot be drawn; choose %2 to %3.")
            .arg(settings.dpi)
            .arg(leastDpi)
            .arg(mostDpi);
    if (!(settings.fontScale >= leastFontScale && settings.fontScale <= mostFontScale))
        return Sentences::tr("A font scale of %1 cannot be drawn; choose %2 to %3.")
            .arg(settings.fontScale)
            .arg(leastFontScale)
            .arg(mostFontScale);
    const QString have = Sentences::tr("%1 × %2 pixels").arg(pixels.width(), 0, 'f', 0).arg(pixels.height(), 0, 'f', 0);
    if (!(pixels.width() >= leastSide && pixels.height() >= leastSide))
        return Sentences::tr("The picture would have %1, too few to show anything; choose at least %2 × %2.")
            .arg(have)
            .arg(leastSide);
    if (!(pixels.width() * pixels.height() <= mostPixels && std::max(pixels.width(), pixels.height()) <= mostSide))
        return Sentences::tr(
                   "The picture would have %1; it may have a hundred million, and %2 on a side. Choose a smaller "
                   "size or fewer dots per inch.")
            .arg(have)
            .arg(mostSide);
    if (std::max(pixels.width(), pixels.height()) / settings.dpi > mostInches)
        return Sentences::tr("The picture would be larger than %1 inches; choose a smaller size or more dots per inch.")
            .arg(mostInches);
    return {};
}

QString contentProblem(const Snapshot& snapshot, const PictureSettings& settings, const QByteArray& document)
{
    if (!snapshot.schedule || !snapshot.buildable)
        return Sentences::tr("There is no picture to export yet: the configuration has an error.");
    loadFonts();
    if (!settings.font.isEmpty() && !QFontDatabase::hasFamily(settings.font))
        return Sentences::tr("There is no font “%1” on this machine; choose another one.").arg(settings.font);
    if (document.size() > largestDocument)
        return Sentences::tr(
            "The document is larger than a picture can carry: it has parts that this program does not know.");
    return {};
}

}  // namespace

QSizeF pixelsOf(const PictureSettings& settings)
{
    const double perUnit = settings.size.unit == LengthUnit::Pixels   ? 1
                           : settings.size.unit == LengthUnit::Inches ? settings.dpi
                                                                      : settings.dpi / millimetresPerInch;
    return QSizeF(settings.size.width, settings.size.height) * perUnit;
}

Result<Picture, QString> makePicture(const Snapshot& snapshot, const PictureSettings& settings)
{
    const QSizeF pixels = pixelsOf(settings);
    if (const QString problem = sizeProblem(pixels, settings); !problem.isEmpty())
        return Unexpected(problem);
    const QByteArray document = asciiJson(writeJsonDocument(snapshot.value, snapshot.view));
    if (const QString problem = contentProblem(snapshot, settings, document); !problem.isEmpty())
        return Unexpected(problem);
    const double scale = scaleOf(pixels, settings);
    Picture picture;
    picture.snapshot = snapshot;
    picture.snapshot.view = seen(snapshot.view, settings);
    picture.options = optionsOf(snapshot, settings, scale);
    picture.size = pixels / scale;
    if (pictureSpacing(picture.size, picture.options).small)
        picture.options.curveWidth = smallCurve;
    picture.pixels = pixels.toSize();
    picture.inches = pixels / settings.dpi;
    picture.dpi = settings.dpi;
    picture.outlines = settings.outlines;
    picture.title = settings.titleText.isEmpty() ? nameOf(snapshot) : settings.titleText;
    picture.description = spokenPicture(snapshot);
    picture.document = document;
    return picture;
}

}  // namespace onecycle::ui
