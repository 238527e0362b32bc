using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Modularity;
using Xunit;

namespace Montrose.Abp.Core.Tests.Modularity;

public class Module_order
{
    [Fact]
    public void Dependencies_come_first_and_the_start_up_module_last()
    {
        using var application = AbpApplicationFactory.Create<TopModule>();
        application.Modules.Select(m => m.Type).ShouldBe([typeof(BottomModule), typeof(LeftModule), typeof(RightModule), typeof(TopModule)]);
    }

    [Fact]
    public async Task Every_phase_runs_for_all_modules_before_the_next_one_begins()
    {
        var journal = new List<string>();
        using var application = await AbpApplicationFactory.CreateAsync<TopModule>(o => o.Services.AddObjectAccessor(journal));
        journal.ShouldBe(
        [
            "pre Bottom", "pre Left", "pre Right", "pre Top",
            "configure Bottom", "configure Left", "configure Right", "configure Top",
            "post Bottom", "post Left", "post Right", "post Top",
        ]);

        journal.Clear();
        await application.InitializeAsync();
        journal.ShouldBe(
        [
            "preinit Bottom", "preinit Left", "preinit Right", "preinit Top",
            "init Bottom", "init Left", "init Right", "init Top",
            "postinit Bottom", "postinit Left", "postinit Right", "postinit Top",
        ]);

        journal.Clear();
        await application.ShutdownAsync();
        journal.ShouldBe(["shutdown Top", "shutdown Right", "shutdown Left", "shutdown Bottom"]);
    }

    [Fact]
    public void Modules_that_depend_on_each_other_are_refused()
    {
        Should.Throw<ArgumentException>(() => AbpApplicationFactory.Create<EggModule>()).Message.ShouldContain("Cyclic dependency");
    }

    [Fact]
    public void A_failing_module_is_named()
    {
        var exception = Should.Throw<AbpInitializationException>(() => AbpApplicationFactory.Create<FailingModule>());
        exception.Message.ShouldContain(nameof(FailingModule));
        exception.InnerException!.Message.ShouldBe("no such luck");
    }

    [Fact]
    public void Services_are_configured_once()
    {
        using var application = AbpApplicationFactory.Create<BottomModule>();
        Should.Throw<AbpInitializationException>(application.ConfigureServicesAsync);
    }

    [Fact]
    public void A_plug_in_is_loaded_with_what_it_depends_on()
    {
        using var application = AbpApplicationFactory.Create<BottomModule>(o =>
            Volo.Abp.Modularity.PlugIns.PlugInSourceListExtensions.AddTypes(o.PlugInSources, typeof(TopModule)));
        var plugIns = application.Modules.Where(m => m.IsLoadedAsPlugIn).Select(m => m.Type);
        plugIns.ShouldBe([typeof(LeftModule), typeof(RightModule), typeof(TopModule)], ignoreOrder: true);
    }

    [Fact]
    public void The_context_is_gone_when_services_are_configured()
    {
        using var application = AbpApplicationFactory.Create<BottomModule>();
        var module = (BottomModule)application.Modules[0].Instance;
        Should.Throw<AbpException>(() => module.Late());
    }

    public abstract class JournalModule : AbpModule
    {
        private List<string>? _journal;

        private string Name => GetType().Name.RemovePostFix(StringComparison.Ordinal, "Module");

        public override void PreConfigureServices(ServiceConfigurationContext context)
        {
            _journal = context.Services.GetObjectOrNull<List<string>>();
            _journal?.Add("pre " + Name);
        }

        public override void ConfigureServices(ServiceConfigurationContext context) => _journal?.Add("configure " + Name);

        public override void PostConfigureServices(ServiceConfigurationContext context) => _journal?.Add("post " + Name);

        public override void OnPreApplicationInitialization(ApplicationInitializationContext context) => _journal?.Add("preinit " + Name);

        public override void OnApplicationInitialization(ApplicationInitializationContext context) => _journal?.Add("init " + Name);

        public override void OnPostApplicationInitialization(ApplicationInitializationContext context) => _journal?.Add("postinit " + Name);

        public override void OnApplicationShutdown(ApplicationShutdownContext context) => _journal?.Add("shutdown " + Name);

        public void Late() => Configure<object>(_ => { });
    }

    public class BottomModule : JournalModule;

    [DependsOn(typeof(BottomModule))]
    public class LeftModule : JournalModule;

    [DependsOn(typeof(BottomModule))]
    public class RightModule : JournalModule;

    [DependsOn(typeof(LeftModule), typeof(RightModule))]
    public class TopModule : JournalModule;

    [DependsOn(typeof(HenModule))]
    public class EggModule : AbpModule;

    [DependsOn(typeof(EggModule))]
    public class HenModule : AbpModule;

    public class FailingModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) => throw new InvalidOperationException("no such luck");
    }
}
