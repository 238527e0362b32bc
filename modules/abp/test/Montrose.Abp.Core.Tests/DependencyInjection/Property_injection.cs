using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Xunit;

namespace Montrose.Abp.Core.Tests.DependencyInjection;

public sealed class Property_injection : IDisposable
{
    private readonly IAbpApplicationWithInternalServiceProvider _application = AbpApplicationFactory.Create<PropertiesModule>(o => o.UseAutofac());

    public Property_injection() => _application.Initialize();

    private IServiceProvider Provider => _application.ServiceProvider;

    public void Dispose() => _application.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void Public_properties_of_registered_types_are_filled_whichever_way_the_object_is_made(int times)
    {
        for (var i = 0; i < times; i++)
        {
            var letter = Provider.GetRequiredService<Letter>();
            letter.LazyServiceProvider.ShouldNotBeNull();
            letter.Logger.ShouldNotBe(NullLogger<Letter>.Instance);
            letter.Paper.ShouldNotBeNull();
            letter.Unknown.ShouldBeNull();
            letter.Refused.ShouldBeNull();
            letter.Private().ShouldBeNull();
            letter.Size.ShouldBe("A4");
        }
    }

    [Fact]
    public void A_class_can_refuse() => Provider.GetRequiredService<Closed>().Paper.ShouldBeNull();

    [Fact]
    public void Objects_from_elsewhere_can_be_filled_later()
    {
        var service = Provider.GetRequiredService<IInjectPropertiesService>();
        var letter = service.InjectProperties(new Letter(new Paper()));
        letter.LazyServiceProvider.ShouldNotBeNull();

        var paper = new Paper();
        service.InjectUnsetProperties(new Letter(paper) { Paper = paper }).Paper.ShouldBeSameAs(paper);
    }

    [Fact]
    public void The_lazy_provider_keeps_what_it_found()
    {
        var letter = Provider.GetRequiredService<Letter>();
        letter.LazyServiceProvider!.LazyGetRequiredService<Paper>()
            .ShouldBeSameAs(letter.LazyServiceProvider.LazyGetRequiredService<Paper>());
        Should.Throw<InvalidOperationException>(() => letter.LazyServiceProvider.LazyGetRequiredService<IUnknown>())
            .Message.ShouldContain(nameof(IUnknown));
    }

    [DependsOn(typeof(Volo.Abp.Autofac.AbpAutofacModule))]
    public class PropertiesModule : AbpModule
    {
        public PropertiesModule() => SkipAutoServiceRegistration = true;

        public override void ConfigureServices(ServiceConfigurationContext context) =>
            context.Services.AddTypes(typeof(Letter), typeof(Paper), typeof(Closed));
    }

    public interface IUnknown;

    public class Paper : ITransientDependency;

    public class Letter(Paper fromConstructor, string size = "A4") : ITransientDependency
    {
        public IAbpLazyServiceProvider? LazyServiceProvider { get; set; }

        public ILogger<Letter> Logger { get; set; } = NullLogger<Letter>.Instance;

        public Paper? Paper { get; set; }

        public Paper FromConstructor => fromConstructor;

        public string Size => size;

        public IUnknown? Unknown { get; set; }

        [DisablePropertyInjection]
        public Paper? Refused { get; set; }

        private Paper? Hidden { get; set; }

        public Paper? Private() => Hidden;
    }

    [DisablePropertyInjection]
    public class Closed : ITransientDependency
    {
        public Paper? Paper { get; set; }
    }
}
