package crosscheck.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits for files of a dossier to be saved: its own, the records it names, its rules. */
final class SavedFiles implements AutoCloseable {

  /** Editors save in several steps; what follows so closely belongs to one save. */
  private static final long QUIET_MILLISECONDS = 150;

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".drl", ".txt");

  private final WatchService service;
  private final Map<WatchKey, Path> folders;

  private SavedFiles(WatchService service, Map<WatchKey, Path> folders) {
    this.service = service;
    this.folders = folders;
  }

  /** Watches a folder and those below it. */
  static SavedFiles under(Path folder) throws IOException {
    WatchService service = folder.getFileSystem().newWatchService();
    Map<WatchKey, Path> folders = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isDirectory).toList()) {
        folders.put(each.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), each);
      }
    }
    return new SavedFiles(service, folders);
  }

  /** Waits until something is saved and quiet again; false if watching has come to an end. */
  boolean await() throws InterruptedException {
    boolean saved = false;
    while (!saved) {
      saved = concerns(service.take());
    }
    for (WatchKey key = next(); key != null; key = next()) {
      concerns(key);
    }
    return true;
  }

  private WatchKey next() throws InterruptedException {
    return service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  private boolean concerns(WatchKey key) {
    boolean concerns = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      String name = String.valueOf(event.context());
      concerns |= ENDINGS.stream().anyMatch(name::endsWith);
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return concerns;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
