package crosscheck.reasoning;

import crosscheck.dossier.Dossier;
import crosscheck.verdict.Result;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judging a dossier, repairs left out, at three sizes half a decade apart. Single shots, as one run
 * of the greatest size takes many seconds; a dossier is read before the time counts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx6g", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error"})
public class Growth {

  /** Which dossiers. */
  @Param({"ONE_QUANTITY", "THREE_FIGURES", "JOURNEYS"})
  public Shape shape = Shape.ONE_QUANTITY;

  /** Statements of the one quantity, or journeys. */
  @Param({"1000", "3162", "10000"})
  public int size;

  /** Whether firings are put into words as well. */
  @Param({"false"})
  public boolean log;

  private Reasoner reasoner = Reasoner.standard();
  private Dossier dossier = Shape.ONE_QUANTITY.dossier(1);

  /** Reads the dossier. */
  @Setup
  public void read() {
    reasoner = log ? Reasoner.standard() : Reasoner.standard().withoutLog();
    dossier = shape.dossier(size);
  }

  /** What is measured. */
  @Benchmark
  public Result judge() {
    return reasoner.judge(dossier);
  }
}
