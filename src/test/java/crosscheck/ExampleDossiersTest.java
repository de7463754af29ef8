package crosscheck;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.JUNIT_PLATFORM_NAMING_STRATEGY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Runs the scenarios of the example dossiers, {@code src/dossiers/}. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("src/dossiers")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "crosscheck.scenario")
@ConfigurationParameter(key = PLUGIN_PROPERTY_NAME, value = "crosscheck.scenario.NearestSentence")
@ConfigurationParameter(key = JUNIT_PLATFORM_NAMING_STRATEGY_PROPERTY_NAME, value = "long")
@ConfigurationParameter(key = PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, value = "true")
class ExampleDossiersTest {}
