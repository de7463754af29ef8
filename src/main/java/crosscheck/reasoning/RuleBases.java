package crosscheck.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The rule bases, created straight from the models that the build generated from the DRL. */
public final class RuleBases {
  /** What the names of all packages of rules begin with; the phase follows. */
  static final String PACKAGES = "crosscheck.rules.";

  private static final String DERIVE = PACKAGES + "derive";
  private static final String PROPAGATE = PACKAGES + "propagate";
  private static final String ACCUSE = PACKAGES + "accuse";
  private static final String PROVE = PACKAGES + "prove";

  private RuleBases() {}

  /** The rules that take in statements and tie quantities together. */
  public static KieBase derive() {
    return Derive.BASE;
  }

  /** The rules that carry estimates along ties. */
  public static KieBase propagate() {
    return Propagate.BASE;
  }

  /** The rules that find statements which cannot all be true. */
  public static KieBase accuse() {
    return Accuse.BASE;
  }

  /** The rules that make findings of what has no common solution. */
  public static KieBase prove() {
    return Prove.BASE;
  }

  /** A new base of the deriving rules in another order; results must not depend on it. */
  public static KieBase derive(UnaryOperator<List<Rule>> order) {
    return baseOf(prebuilt(DERIVE), order);
  }

  /** A new base of the propagating rules in another order; results must not depend on it. */
  public static KieBase propagate(UnaryOperator<List<Rule>> order) {
    return baseOf(prebuilt(PROPAGATE), order);
  }

  /** A new base of the accusing rules in another order; results must not depend on it. */
  public static KieBase accuse(UnaryOperator<List<Rule>> order) {
    return baseOf(prebuilt(ACCUSE), order);
  }

  /** A new base of the proving rules in another order; results must not depend on it. */
  public static KieBase prove(UnaryOperator<List<Rule>> order) {
    return baseOf(prebuilt(PROVE), order);
  }

  /** A new base of a model's rules in the given order. */
  public static KieBase baseOf(Model model, UnaryOperator<List<Rule>> order) {
    return KieBaseBuilder.createKieBaseFromModel(
        new Ordered(model, List.copyOf(order.apply(model.getRules()))));
  }

  /** The packaged rules of a package together with further models of it. */
  static KieBase baseOf(String phase, List<Model> own) {
    List<Model> all = new ArrayList<>(List.of(prebuilt(PACKAGES + phase)));
    own.stream().filter(model -> model.getPackageName().equals(PACKAGES + phase)).forEach(all::add);
    return KieBaseBuilder.createKieBaseFromModel(all);
  }

  private static Model prebuilt(String rulePackage) {
    return ServiceLoader.load(Model.class, RuleBases.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .filter(model -> rulePackage.equals(model.getPackageName()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(notBuilt(rulePackage)));
  }

  private static String notBuilt(String rulePackage) {
    return "no compiled rules of package %s on the class path; `mvn process-classes` makes them"
        .formatted(rulePackage);
  }

  private static final class Derive {
    static final KieBase BASE = KieBaseBuilder.createKieBaseFromModel(prebuilt(DERIVE));
  }

  private static final class Propagate {
    static final KieBase BASE = KieBaseBuilder.createKieBaseFromModel(prebuilt(PROPAGATE));
  }

  private static final class Accuse {
    static final KieBase BASE = KieBaseBuilder.createKieBaseFromModel(prebuilt(ACCUSE));
  }

  private static final class Prove {
    static final KieBase BASE = KieBaseBuilder.createKieBaseFromModel(prebuilt(PROVE));
  }

  private record Ordered(Model model, List<Rule> rules) implements Model {
    @Override
    public String getName() {
      return model.getName();
    }

    @Override
    public String getPackageName() {
      return model.getPackageName();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public List<Global> getGlobals() {
      return model.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
      return rules;
    }

    @Override
    public List<Query> getQueries() {
      return model.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
      return model.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
      return model.getEntryPoints();
    }
  }
}
