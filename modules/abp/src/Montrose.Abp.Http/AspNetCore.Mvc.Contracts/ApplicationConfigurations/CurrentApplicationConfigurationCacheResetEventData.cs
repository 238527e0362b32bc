namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>The configuration of the current user has changed.</summary>
public class CurrentApplicationConfigurationCacheResetEventData;
