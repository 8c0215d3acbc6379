// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"
#include "core/formats/python_call.h"

#include <QtTest>

#include <limits>

using namespace onecycle;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The code below the comment at its head.
std::string code(const ScheduleConfig& config, const ViewState& view = {})
{
    const auto schedule = Schedule::build(config);
    const std::string text = schedule ? exportText(*findExporter("pytorch"), {config, *schedule, view}) : std::string();
    return text.substr(std::min(text.find("from torch"), text.size()));
}

/// The arguments as they are written, one a line, without `optimizer`.
QStringList arguments(const std::string& text)
{
    QStringList lines;
    for (const QString& line : QString::fromStdString(text).split('\n'))
        if (line.startsWith("    ") && line != "    optimizer,")
            lines << line.trimmed();
    return lines;
}

ViewState withNumbers(bool all = false)
{
    ViewState view;
    view.codeLoaderLength = false;
    view.codeAllArguments = all;
    return view;
}

ScheduleConfig ofSteps(double steps)
{
    ScheduleConfig config;
    config.maxLr = 0.1;
    config.totalSteps = steps;
    return config;
}

}  // namespace

/// The text of the code. That it runs and gives the same schedule is for tests/app/run_pytorch_code.py, with the real
/// torch.
class PytorchCodeTest : public QObject {
    Q_OBJECT

private slots:
    void theWholeText()
    {
        const char* const expected = R"(from torch.optim import lr_scheduler

# optimizer: torch.optim.SGD; the
# schedule overwrites its lr and
# momentum.
# len(loader) is 100 here.
scheduler = lr_scheduler.OneCycleLR(
    optimizer,
    max_lr=0.01,
    epochs=10,
    steps_per_epoch=len(loader),
)

# The loop it belongs in:
# for epoch in range(10):
#   for batch in loader:
#     optimizer.zero_grad()
#     loss_of(batch).backward()
#     optimizer.step()
#     scheduler.step()  # each batch
)";
        QCOMPARE(QString::fromStdString(code(startingConfig())), QString(expected));
    }

    void onlyWhatDiffers_data()
    {
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* name, const QStringList& expected, const ScheduleConfig& config) {
            QTest::newRow(name) << expected << arguments(code(config, withNumbers()));
        };
        ScheduleConfig config = startingConfig();
        row("epochs", {"max_lr=0.01,", "epochs=10,", "steps_per_epoch=100,"}, config);
        config.totalSteps = 1'000'000;
        row("total_steps wins", {"max_lr=0.01,", "total_steps=1000000,"}, config);
        config = ofSteps(100);
        config.divFactor = 10;
        config.finalDivFactor = infinity;
        row("floats", {"max_lr=0.1,", "total_steps=100,", "div_factor=10.0,", "final_div_factor=float('inf'),"},
            config);
        config = ofSteps(100);
        config.maxLr = 1.0;
        config.pctStart = 0;
        row("pct_start is never an int", {"max_lr=1.0,", "total_steps=100,", "pct_start=0.0,"}, config);
        config = ofSteps(100);
        config.groups = {"a", "b"};
        config.maxLr = PerGroup(std::vector{1e-5, std::numeric_limits<double>::quiet_NaN()});
        config.baseMomentum = PerGroup(std::vector{0.85, 0.85});
        row("lists", {"max_lr=[1e-05, float('nan')],", "total_steps=100,", "base_momentum=[0.85, 0.85],"}, config);
        config = ofSteps(100);
        config.cycleMomentum = false;
        config.baseMomentum = 0.1;
        config.annealStrategy = "linear";
        config.threePhase = true;
        row("switches and words",
            {"max_lr=0.1,", "total_steps=100,", "anneal_strategy='linear',", "cycle_momentum=False,",
             "three_phase=True,"},
            config);
    }

    void onlyWhatDiffers()
    {
        QFETCH(QStringList, expected);
        QFETCH(QStringList, found);
        QCOMPARE(found, expected);
    }

    void allArguments()
    {
        ScheduleConfig config = startingConfig();
        const QStringList expected{"max_lr=0.01,",
                                   "total_steps=None,",
                                   "epochs=10,",
                                   "steps_per_epoch=100,",
                                   "pct_start=0.3,",
                                   "anneal_strategy='cos',",
                                   "cycle_momentum=True,",
                                   "base_momentum=0.85,",
                                   "max_momentum=0.95,",
                                   "div_factor=25.0,",
                                   "final_div_factor=10000.0,",
                                   "three_phase=False,",
                                   "last_epoch=-1,"};
        QCOMPARE(arguments(code(config, withNumbers(true))), expected);
        config.totalSteps = 5000;
        const QStringList lines = arguments(code(config, withNumbers(true)));
        QVERIFY(lines.contains("total_steps=5000,") && lines.contains("epochs=None,") &&
                lines.contains("steps_per_epoch=None,"));
    }

    /// Reading the code again gives the configuration that it was made from.
    void readsBack()
    {
        ScheduleConfig config = ofSteps(12'345);
        config.optimizer = "sgd";
        config.groups = {"group 0", "group 1"};
        config.maxLr = PerGroup(std::vector{1e-5, 0.1});
        config.pctStart = 0.1 + 0.2;
        config.finalDivFactor = 1e22;
        config.lastEpoch = 17;
        const auto read = readPythonCall(code(config, withNumbers()));
        QVERIFY(read);
        QVERIFY(read->value.config() == config);
    }

    /// What came in as code goes out so, as long as it stands for the value.
    void expressions_data()
    {
        QTest::addColumn<bool>("loaderLength");
        QTest::addColumn<double>("stepsPerEpoch");
        QTest::addColumn<double>("epochs");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("as they came") << true << 100.0 << 10.0
                                      << QStringList{"max_lr=args.lr,", "epochs=EPOCHS,",
                                                     "steps_per_epoch=len(train_dl),", "pct_start=p,"};
        QTest::newRow("another number") << true << 100.0 << 11.0
                                        << QStringList{"max_lr=args.lr,", "epochs=11,",
                                                       "steps_per_epoch=len(train_dl),", "pct_start=p,"};
        QTest::newRow("the loader has another length")
            << true << 7.0 << 10.0
            << QStringList{"max_lr=args.lr,", "epochs=EPOCHS,", "steps_per_epoch=len(train_dl),", "pct_start=p,"};
        QTest::newRow("the switch is off")
            << false << 100.0 << 10.0
            << QStringList{"max_lr=args.lr,", "epochs=EPOCHS,", "steps_per_epoch=100,", "pct_start=p,"};
    }

    void expressions()
    {
        QFETCH(bool, loaderLength);
        QFETCH(double, stepsPerEpoch);
        QFETCH(double, epochs);
        QFETCH(QStringList, expected);
        ScheduleConfig config = startingConfig();
        config.epochs = epochs;
        config.stepsPerEpoch = stepsPerEpoch;
        DocumentValue value = makeDocument(config);
        value.activeEntry().expressions = {{"epochs", "EPOCHS", 10.0},
                                           {"steps_per_epoch", "len(train_dl)", 100.0},
                                           {"max_lr", "args.lr", 0.01},
                                           {"pct_start", "p", 0.3},
                                           {"div_factor", "d", 3.0}};
        ViewState view;
        view.codeLoaderLength = loaderLength;
        const auto schedule = Schedule::build(config);
        const std::string text = exportText(*findExporter("pytorch"),
                                            {config, *schedule, view, WholeDocument{value, view}});
        QCOMPARE(arguments(text), expected);
        QVERIFY(text.find("# args.lr is 0.01 here.\n") != std::string::npos);
        const std::string length = "# len(train_dl) is " + toText(stepsPerEpoch) + " here.\n";
        QCOMPARE(text.find(length) != std::string::npos, loaderLength);
    }

    /// The code panel shows 36 characters without scrolling; what the user named or typed may be longer.
    void linesAreShort()
    {
        ScheduleConfig config = startingConfig();
        config.lastEpoch = 41;
        for (const ScheduleConfig& each : {startingConfig(), config})
            for (const QString& line : QString::fromStdString(code(each)).split('\n'))
                QVERIFY2(line.size() <= 36, qPrintable(line));
    }

    void namesCannotBreakOut()
    {
        ScheduleConfig config = ofSteps(100);
        config.groups = {"a\nimport os", "b\r\x0C c"};
        const std::string text = code(config);
        QVERIFY(text.find("\nimport os") == std::string::npos);
        QVERIFY(text.find('\r') == std::string::npos);
        QVERIFY(text.find("# Its 2 parameter groups, in this\n# order: a import os, b   c\n") != std::string::npos);
    }

    void comments_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* part, const ScheduleConfig& config) {
            QTest::newRow(name) << part << QString::fromStdString(code(config));
        };
        ScheduleConfig config = ofSteps(100);
        row("a loop over steps", "# for step in range(100):\n", config);
        config.optimizer = "adamw";
        row("beta1", "# optimizer: torch.optim.AdamW; the\n# schedule overwrites its lr and\n# beta1.\n", config);
        config.optimizer = "lbfgs";
        config.cycleMomentum = false;
        row("lr alone", "# optimizer: torch.optim.LBFGS; the\n# schedule overwrites its lr.\n", config);
        config = ofSteps(100);
        config.lastEpoch = 41;
        row("resume", "# Resumes: step 41 is done, the next\n# batch uses step 42.", config);
        row("resumed loop", "# for step in range(42, 100):\n", config);
        row("keys of the groups", "(initial_lr,\n# max_lr, min_lr, max_momentum,\n# base_momentum)", config);
        config = ofSteps(100);
        config.pctStart = 1;
        row("no step after the last",
            "#   # PyTorch would divide by zero\n#   # after the last batch:\n#   if scheduler.last_epoch < 99:",
            config);
    }

    void comments()
    {
        QFETCH(QString, part);
        QFETCH(QString, text);
        QVERIFY2(text.contains(part), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(PytorchCodeTest)
#include "tst_pytorch_code.moc"
