package crosscheck.cli;

import picocli.CommandLine.Command;

/** The command of all commands; it only lists them. */
@Command(
    name = "crosscheck",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Which statements of a bundle of reports cannot all be true, and why.",
    synopsisSubcommandLabel = "[COMMAND]",
    commandListHeading = "%nCommands (without one: check):%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:nothing counts against the dossier",
      "1:a conflict, a failed scenario or an expired waiver",
      "2:the command line could not be understood",
      "3:a file could not be used; each error names file, line and column",
      "70:a fault of crosscheck itself; nothing was judged"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  crosscheck init flood",
      "  crosscheck check flood --format text,html --out flood/report",
      "",
      "NO_COLOR and pipes are respected; on a terminal long work tells what it is at, unless",
      "CROSSCHECK_PROGRESS is never. `crosscheck COMMAND --help` has an example of each."
    })
final class Crosscheck {}
