namespace Volo.Abp.Modularity;

public class OnPreApplicationInitializationModuleLifecycleContributor : ModuleLifecycleContributorBase
{
    public override Task InitializeAsync(ApplicationInitializationContext context, IAbpModule module) =>
        (module as IOnPreApplicationInitialization)?.OnPreApplicationInitializationAsync(context) ?? Task.CompletedTask;

    public override void Initialize(ApplicationInitializationContext context, IAbpModule module) =>
        (module as IOnPreApplicationInitialization)?.OnPreApplicationInitialization(context);
}

public class OnApplicationInitializationModuleLifecycleContributor : ModuleLifecycleContributorBase
{
    public override Task InitializeAsync(ApplicationInitializationContext context, IAbpModule module) =>
        (module as IOnApplicationInitialization)?.OnApplicationInitializationAsync(context) ?? Task.CompletedTask;

    public override void Initialize(ApplicationInitializationContext context, IAbpModule module) =>
        (module as IOnApplicationInitialization)?.OnApplicationInitialization(context);
}

public class OnPostApplicationInitializationModuleLifecycleContributor : ModuleLifecycleContributorBase
{
    public override Task InitializeAsync(ApplicationInitializationContext context, IAbpModule module) =>
        (module as IOnPostApplicationInitialization)?.OnPostApplicationInitializationAsync(context) ?? Task.CompletedTask;

    public override void Initialize(ApplicationInitializationContext context, IAbpModule module) =>
        (module as IOnPostApplicationInitialization)?.OnPostApplicationInitialization(context);
}

public class OnApplicationShutdownModuleLifecycleContributor : ModuleLifecycleContributorBase
{
    public override Task ShutdownAsync(ApplicationShutdownContext context, IAbpModule module) =>
        (module as IOnApplicationShutdown)?.OnApplicationShutdownAsync(context) ?? Task.CompletedTask;

    public override void Shutdown(ApplicationShutdownContext context, IAbpModule module) =>
        (module as IOnApplicationShutdown)?.OnApplicationShutdown(context);
}
