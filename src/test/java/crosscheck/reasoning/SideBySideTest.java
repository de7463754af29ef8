package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  @Test
  void whatComesOfEachPieceIsInTheOrderOfThePieces() {
    List<Integer> pieces = IntStream.range(0, 200).boxed().toList();
    assertThat(SideBySide.map(pieces, piece -> piece * piece))
        .isEqualTo(pieces.stream().map(piece -> piece * piece).toList());
    assertThat(SideBySide.map(List.of(7), piece -> piece + 1)).containsExactly(8);
    assertThat(SideBySide.map(List.of(), piece -> piece)).isEmpty();
  }

  /** Each of two pieces waits for the other to have begun. */
  @Test
  void twoPiecesAreDoneAtOnce() {
    Assumptions.assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
    CountDownLatch begun = new CountDownLatch(2);
    assertThat(
            SideBySide.map(
                List.of("one", "other"),
                piece -> {
                  begun.countDown();
                  return await(begun);
                }))
        .containsExactly(true, true);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatAPieceThrowsIsThrown() {
    assertThatThrownBy(() -> SideBySide.map(List.of(1, 0, 2), piece -> 6 / piece))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(
            () ->
                SideBySide.map(
                    List.of(1, 2),
                    piece -> {
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);
  }

  /** Who is interrupted while it waits says so, and stays interrupted. */
  @Test
  void whoIsInterruptedDoesNotWait() {
    Assumptions.assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> SideBySide.map(List.of(1, 2), piece -> piece))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
