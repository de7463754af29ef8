package crosscheck.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does pieces of work that do not depend on each other on all processors. Unlike a parallel stream
 * it hands out one piece at a time, however few there are, and who waits for the last one sleeps.
 */
public final class SideBySide {

  private SideBySide() {}

  /**
   * What comes of each piece, in the order of the pieces.
   *
   * @param work must not use this class itself; what it throws is thrown on
   */
  public static <T, R> List<R> map(List<T> pieces, Function<? super T, ? extends R> work) {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), pieces.size());
    if (threads <= 1) {
      return pieces.stream().<R>map(work).toList();
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads, SideBySide::worker);
    try {
      List<Callable<R>> calls = new ArrayList<>();
      pieces.forEach(piece -> calls.add(() -> work.apply(piece)));
      List<R> done = new ArrayList<>();
      for (Future<R> call : workers.invokeAll(calls)) {
        done.add(call.get());
      }
      return done;
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }

  /** It keeps no process alive. */
  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "side-by-side");
    thread.setDaemon(true);
    return thread;
  }

  private static RuntimeException thrown(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
