using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;
using Volo.Abp.Modularity;
using Xunit;

namespace Montrose.Abp.Core.Tests.DynamicProxy;

public sealed class Interception : IDisposable
{
    private readonly IAbpApplicationWithInternalServiceProvider _application = AbpApplicationFactory.Create<InterceptionModule>();

    public Interception() => _application.Initialize();

    private IServiceProvider Provider => _application.ServiceProvider;

    private List<string> Lines => Provider.GetRequiredService<Journal>().Lines;

    public void Dispose() => _application.Dispose();

    [Fact]
    public async Task Interceptors_run_around_the_call_in_the_order_they_were_asked_for()
    {
        await Provider.GetRequiredService<ICook>().BoilAsync();
        Lines.ShouldBe(["outer before BoilAsync", "inner before BoilAsync", "boiling", "inner after BoilAsync", "outer after BoilAsync"]);
    }

    [Fact]
    public async Task Every_kind_of_result_comes_through()
    {
        var cook = Provider.GetRequiredService<ICook>();
        (await cook.CountAsync(2)).ShouldBe(12);
        (await cook.CountQuicklyAsync(3)).ShouldBe(13);
        cook.Count(4).ShouldBe(14);
        (await cook.EchoAsync("soup")).ShouldBe("soup");
        cook.Name.ShouldBe("Ada");
        Lines.Count(l => l.StartsWith("outer before", StringComparison.Ordinal)).ShouldBe(4);
    }

    [Fact]
    public async Task A_result_can_be_replaced_and_a_call_repeated()
    {
        var cook = Provider.GetRequiredService<ICook>();
        (await cook.TwiceAsync()).ShouldBe(2);
        (await cook.ReplacedAsync()).ShouldBe(99);
    }

    [Fact]
    public async Task An_exception_comes_out_as_it_was_thrown()
    {
        var cook = Provider.GetRequiredService<ICook>();
        (await Should.ThrowAsync<InvalidOperationException>(cook.BurnAsync)).Message.ShouldBe("smoke");
        Should.Throw<InvalidOperationException>(cook.Burn).Message.ShouldBe("smoke");
    }

    [Fact]
    public void Only_interfaces_are_proxied()
    {
        ProxyHelper.IsProxy(Provider.GetRequiredService<ICook>()).ShouldBeTrue();
        ProxyHelper.IsProxy(Provider.GetRequiredService<Cook>()).ShouldBeFalse();
        ProxyHelper.GetUnProxiedType(Provider.GetRequiredService<ICook>()).ShouldBe(typeof(Cook));
    }

    [Fact]
    public void What_else_its_class_is_stands_behind_a_proxy()
    {
        var cook = ProxyHelper.UnProxy(Provider.GetRequiredService<ICook>());
        cook.ShouldBeAssignableTo<ITastes>();
        ((ITastes)cook).Taste().ShouldBe("salty");
    }

    [Fact]
    public void A_class_can_switch_interceptors_off() => ProxyHelper.IsProxy(Provider.GetRequiredService<IWaiter>()).ShouldBeFalse();

    [Fact]
    public async Task A_singleton_is_intercepted_through_its_interface_and_stays_one_object()
    {
        var chef = Provider.GetRequiredService<IChef>();
        chef.ShouldBeSameAs(Provider.GetRequiredService<IChef>());
        await chef.ShoutAsync();
        Provider.GetRequiredService<Chef>().Shouts.ShouldBe(1);
        Lines.ShouldContain("outer before ShoutAsync");
    }

    [Fact]
    public void A_class_that_nobody_outside_sees_is_proxied_too()
    {
        Provider.GetRequiredService<IDishwasher>().Wash().ShouldBe(1);
        Lines.ShouldContain("outer before Wash");
    }

    [Fact]
    public void A_proxied_object_is_disposed_with_its_scope()
    {
        using (var scope = Provider.CreateScope())
            scope.ServiceProvider.GetRequiredService<ICook>();
        Lines.ShouldBe(["cook leaves"]);
    }

    public class InterceptionModule : AbpModule
    {
        public InterceptionModule() => SkipAutoServiceRegistration = true;

        public override void PreConfigureServices(ServiceConfigurationContext context) =>
            context.Services.OnRegistered(registered =>
            {
                if (!typeof(IKitchenService).IsAssignableFrom(registered.ImplementationType))
                    return;
                registered.Interceptors.TryAdd<Outer>();
                registered.Interceptors.TryAdd<Inner>();
            });

        public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddTypes(
            typeof(Cook), typeof(Waiter), typeof(Chef), typeof(Dishwasher), typeof(Outer), typeof(Inner), typeof(Journal));
    }

    public interface IKitchenService;

    public interface ITastes
    {
        string Taste();
    }

    public interface ICook : IKitchenService
    {
        string Name { get; }

        Task BoilAsync();

        Task<int> CountAsync(int more);

        ValueTask<int> CountQuicklyAsync(int more);

        int Count(int more);

        Task<T> EchoAsync<T>(T value);

        Task<int> TwiceAsync();

        Task<int> ReplacedAsync();

        Task BurnAsync();

        void Burn();
    }

    public sealed class Cook(Journal journal) : ICook, ITastes, ITransientDependency, IDisposable
    {
        private int _calls;

        public string Name => "Ada";

        public async Task BoilAsync()
        {
            await Task.Yield();
            journal.Lines.Add("boiling");
        }

        public async Task<int> CountAsync(int more)
        {
            await Task.Yield();
            return 10 + more;
        }

        public async ValueTask<int> CountQuicklyAsync(int more)
        {
            await Task.Yield();
            return 10 + more;
        }

        public int Count(int more) => 10 + more;

        public Task<T> EchoAsync<T>(T value) => Task.FromResult(value);

        public async Task<int> TwiceAsync()
        {
            await Task.Yield();
            return ++_calls;
        }

        public Task<int> ReplacedAsync() => Task.FromResult(1);

        public async Task BurnAsync()
        {
            await Task.Yield();
            throw new InvalidOperationException("smoke");
        }

        public void Burn() => throw new InvalidOperationException("smoke");

        public string Taste() => "salty";

        public void Dispose() => journal.Lines.Add("cook leaves");
    }

    public interface IWaiter : IKitchenService;

    [DisableAbpFeatures]
    public class Waiter : IWaiter, ITransientDependency;

    public interface IChef : IKitchenService
    {
        Task ShoutAsync();
    }

    public class Chef : IChef, ISingletonDependency
    {
        public int Shouts { get; private set; }

        public Task ShoutAsync()
        {
            Shouts++;
            return Task.CompletedTask;
        }
    }

    public interface IDishwasher : IKitchenService
    {
        int Wash();
    }

    internal sealed class Dishwasher : IDishwasher, ITransientDependency
    {
        public int Wash() => 1;
    }

    public class Journal : ISingletonDependency
    {
        public List<string> Lines { get; } = [];
    }

    public class Outer(Journal journal) : AbpInterceptor, ITransientDependency
    {
        public override async Task InterceptAsync(IAbpMethodInvocation invocation)
        {
            journal.Lines.Add("outer before " + invocation.Method.Name);
            await invocation.ProceedAsync();
            if (invocation.Method.Name == nameof(ICook.TwiceAsync))
                await invocation.ProceedAsync();
            if (invocation.Method.Name == nameof(ICook.ReplacedAsync))
                invocation.ReturnValue = 99;
            journal.Lines.Add("outer after " + invocation.Method.Name);
        }
    }

    public class Inner(Journal journal) : AbpInterceptor, ITransientDependency
    {
        public override async Task InterceptAsync(IAbpMethodInvocation invocation)
        {
            journal.Lines.Add("inner before " + invocation.Method.Name);
            await Task.Yield();
            await invocation.ProceedAsync();
            journal.Lines.Add("inner after " + invocation.Method.Name);
        }
    }
}
