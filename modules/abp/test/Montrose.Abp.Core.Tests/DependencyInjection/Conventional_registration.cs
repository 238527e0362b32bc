using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Xunit;

namespace Montrose.Abp.Core.Tests.DependencyInjection;

public sealed class Conventional_registration : IDisposable
{
    private readonly IAbpApplicationWithInternalServiceProvider _application = AbpApplicationFactory.Create<ConventionsModule>();

    public Conventional_registration() => _application.Initialize();

    private IServiceProvider Provider => _application.ServiceProvider;

    public void Dispose() => _application.Dispose();

    [Fact]
    public void A_class_is_exposed_as_itself_and_by_the_interfaces_it_is_named_after()
    {
        Provider.GetService<TaxCalculator>().ShouldNotBeNull();
        Provider.GetService<ITaxCalculator>().ShouldBeOfType<TaxCalculator>();
        Provider.GetService<ICalculator>().ShouldBeOfType<TaxCalculator>();
        Provider.GetService<ICountsDown>().ShouldBeNull();
    }

    [Fact]
    public void Lifetimes_follow_the_marker_interfaces()
    {
        Provider.GetService<TaxCalculator>().ShouldNotBeSameAs(Provider.GetService<TaxCalculator>());
        Provider.GetService<Register>().ShouldBeSameAs(Provider.GetService<Register>());
        using var other = Provider.CreateScope();
        Provider.GetService<Basket>().ShouldBeSameAs(Provider.GetService<Basket>());
        other.ServiceProvider.GetService<Basket>().ShouldNotBeSameAs(Provider.GetService<Basket>());
    }

    [Fact]
    public void One_object_answers_for_every_type_a_singleton_is_exposed_by()
    {
        Provider.GetService<IRegister>().ShouldBeSameAs(Provider.GetService<Register>());
    }

    [Fact]
    public void Exposed_services_can_be_named()
    {
        Provider.GetService<IStamp>().ShouldBeOfType<RubberStamp>();
        Provider.GetService<RubberStamp>().ShouldBeNull();
    }

    [Fact]
    public void A_service_can_replace_another()
    {
        Provider.GetServices<IGreeter>().Single().ShouldBeOfType<LoudGreeter>();
    }

    [Fact]
    public void A_service_that_only_tries_gives_way()
    {
        Provider.GetServices<IDefaultable>().Single().ShouldBeOfType<Real>();
    }

    [Fact]
    public void A_disabled_class_stays_out() => Provider.GetService<Hidden>().ShouldBeNull();

    [Fact]
    public void A_keyed_service_is_found_by_its_key_only()
    {
        Provider.GetKeyedService<IVault>("gold").ShouldBeOfType<GoldVault>();
        Provider.GetService<IVault>().ShouldBeNull();
    }

    [Fact]
    public void Exposing_can_be_changed_by_a_module() => Provider.GetService<IExtraFace>().ShouldBeOfType<Faceted>();

    [Fact]
    public void Packages_of_the_framework_that_nobody_depends_on_stay_out()
    {
        Provider.GetService<IAbpLazyServiceProvider>().ShouldNotBeNull();
        Provider.GetService<Volo.Abp.Uow.IUnitOfWorkManager>().ShouldBeNull();
    }

    public class ConventionsModule : AbpModule
    {
        public ConventionsModule() => SkipAutoServiceRegistration = true;

        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            context.Services.OnExposing(exposing =>
            {
                if (exposing.ImplementationType == typeof(Faceted))
                    exposing.ExposedTypes.Add(new ServiceIdentifier(typeof(IExtraFace)));
            });
            context.Services.AddTypes(
                typeof(TaxCalculator), typeof(Register), typeof(Basket), typeof(RubberStamp), typeof(QuietGreeter), typeof(LoudGreeter),
                typeof(Real), typeof(Fallback), typeof(Hidden), typeof(GoldVault), typeof(Faceted));
        }
    }

    public interface ICalculator;

    public interface ITaxCalculator : ICalculator;

    public interface ICountsDown;

    public class TaxCalculator : ITaxCalculator, ICountsDown, ITransientDependency;

    public interface IRegister;

    public class Register : IRegister, ISingletonDependency;

    public class Basket : IScopedDependency;

    public interface IStamp;

    [ExposeServices(typeof(IStamp))]
    public class RubberStamp : IStamp, ITransientDependency;

    public interface IGreeter;

    public class QuietGreeter : IGreeter, ITransientDependency;

    [Dependency(ReplaceServices = true)]
    public class LoudGreeter : IGreeter, ITransientDependency;

    public interface IDefaultable;

    [ExposeServices(typeof(IDefaultable))]
    public class Real : IDefaultable, ITransientDependency;

    [ExposeServices(typeof(IDefaultable))]
    [Dependency(ServiceLifetime.Transient, TryRegister = true)]
    public class Fallback : IDefaultable;

    [DisableConventionalRegistration]
    public class Hidden : ITransientDependency;

    public interface IVault;

    [ExposeKeyedService<IVault>("gold")]
    public class GoldVault : IVault, ITransientDependency;

    public interface IExtraFace;

    public class Faceted : IExtraFace, ITransientDependency;
}
