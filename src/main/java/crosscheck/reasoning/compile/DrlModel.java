package crosscheck.reasoning.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.io.ByteArrayResource;
import org.drools.io.DescrResource;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.KnowledgeBuilderResult;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.util.maven.support.ReleaseIdImpl;

/** Java sources of the executable model of some DRL texts, and the names of the model classes. */
record DrlModel(List<GeneratedFile> sources, List<String> modelNames) {

  /**
   * The model of DRL texts by file name; the names show up in faults.
   *
   * @param release what the names of the generated classes depend on, besides the rules' packages
   */
  static DrlModel of(String release, Map<String, String> drls) {
    var builder = newBuilder(release);
    var batch = builder.batch();
    drls.forEach((file, text) -> batch.add(resource(file, text), ResourceType.DRL));
    List<RuleFault> faults = faultsOf(builder, batch);
    if (!faults.isEmpty()) {
      throw new RuleFaults(located(faults, drls));
    }
    List<GeneratedFile> sources = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (PackageSources rulePackage : builder.getPackageSources()) {
      rulePackage.collectGeneratedFiles(sources);
      names.addAll(rulePackage.getModelNames());
    }
    return new DrlModel(sources, names);
  }

  /** The line on which a rule begins, looked up by the rule's name in the DRL texts. */
  static RuleFault faultInRule(Map<String, String> drls, String rule, String message) {
    for (var drl : drls.entrySet()) {
      for (RuleDescr descr : parsed(drl.getValue()).getRules()) {
        if (descr.getName().equals(rule)) {
          return new RuleFault(drl.getKey(), descr.getLine(), named(rule, message));
        }
      }
    }
    return new RuleFault("rules", 0, named(rule, message));
  }

  private static ModelBuilderImpl<PackageSources> newBuilder(String name) {
    var configuration =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                null, DrlModel.class.getClassLoader())
            .as(KnowledgeBuilderConfigurationImpl.KEY);
    // A fixed release gives the generated classes the same names in every build.
    var release = new ReleaseIdImpl("crosscheck", name, "1");
    return new ModelBuilderImpl<>(PackageSources::dumpSources, configuration, release, false);
  }

  private static Resource resource(String file, String text) {
    var resource = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
    resource.setSourcePath(file);
    resource.setResourceType(ResourceType.DRL);
    return resource;
  }

  private static List<RuleFault> faultsOf(
      ModelBuilderImpl<PackageSources> builder, CompositeKnowledgeBuilder batch) {
    try {
      batch.build();
    } catch (RuntimeException e) {
      return List.of(new RuleFault("rules", 0, brief(e.getMessage())));
    }
    return builder.getErrors().stream().map(DrlModel::fault).toList();
  }

  private static RuleFault fault(KnowledgeBuilderResult error) {
    Resource resource = error.getResource();
    String file = resource == null ? "rules" : resource.getSourcePath();
    int[] lines = error.getLines();
    int line = lines == null || lines.length == 0 ? 0 : lines[0];
    return new RuleFault(file, line, brief(error.getMessage()));
  }

  /** Drools often does not say where: give it one rule at a time to find out. */
  private static List<RuleFault> located(List<RuleFault> faults, Map<String, String> drls) {
    List<RuleFault> located = new ArrayList<>();
    if (faults.stream().anyMatch(fault -> !fault.hasLine())) {
      drls.forEach(
          (file, text) ->
              parsed(text)
                  .getRules()
                  .forEach(
                      rule ->
                          faultsAlone(text, rule.getName()).stream()
                              .map(fault -> named(rule.getName(), fault.message()))
                              .map(message -> new RuleFault(file, rule.getLine(), message))
                              .forEach(located::add)));
    }
    faults.stream().filter(fault -> located.isEmpty() || fault.hasLine()).forEach(located::add);
    return located;
  }

  private static List<RuleFault> faultsAlone(String text, String rule) {
    PackageDescr alone = parsed(text);
    alone.getRules().removeIf(descr -> !descr.getName().equals(rule));
    var builder = newBuilder("alone");
    var batch = builder.batch();
    batch.add(new DescrResource(alone), ResourceType.DESCR);
    return faultsOf(builder, batch);
  }

  private static String brief(@Nullable String message) {
    return String.valueOf(message).split("Problem stacktrace", 2)[0];
  }

  private static PackageDescr parsed(String text) {
    try {
      PackageDescr descr = new DrlParser(LanguageLevelOption.DRL6).parse(true, text);
      return descr == null ? new PackageDescr() : descr;
    } catch (DroolsParserException e) {
      return new PackageDescr();
    }
  }

  private static String named(String rule, String message) {
    return "rule \"%s\": %s".formatted(rule, message);
  }
}
