package crosscheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Output that may go to a reader who has read enough, as {@code head} does: what nobody reads any
 * more is dropped without a word. Everything else that goes wrong, as a full disk, still fails.
 */
final class PipedOutput extends OutputStream {

  private final OutputStream out;
  private boolean unread;

  PipedOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (unread) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      if (!tellsOfAClosedPipe(e)) {
        throw e;
      }
      unread = true;
    }
  }

  /** Java has no sort of exception for it; systems say "Broken pipe" or "The pipe is being ...". */
  private static boolean tellsOfAClosedPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  @Override
  public void flush() throws IOException {
    if (!unread) {
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
