package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * Runs what people run, so that the build can note what that loads: the launcher's archive is made
 * of it. What is printed and how the commands end does not matter here.
 */
final class Training {

  private Training() {}

  /** Arguments: a file of facts, and a folder for reports. */
  public static void main(String[] args) throws DossierException {
    String facts = args[0];
    Rehearsal.read();
    run("check", facts, "--format", everyFormat(), "--out", args[1]);
    Iterator<String> ids =
        DossierReader.read(Path.of(facts), null).dossier().claims().keySet().iterator();
    String one = ids.next();
    String other = ids.next();
    run("explain", one, "-d", facts);
    run("compare", one, other, "-d", facts);
    run("why-not", one, other, "-d", facts);
    run("log", one, "-d", facts);
    run("coverage", "-d", facts);
    run("rules");
  }

  private static String everyFormat() {
    return String.join(",", FormatWord.all());
  }

  private static void run(String... command) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(new Printer(nowhere, nowhere, false), command);
  }
}
