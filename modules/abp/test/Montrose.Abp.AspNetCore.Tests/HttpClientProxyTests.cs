using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.AspNetCore.App;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Autofac;
using Volo.Abp.Content;
using Volo.Abp.Http.Client;
using Volo.Abp.Http.Client.Authentication;
using Volo.Abp.Http.Client.DynamicProxying;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Xunit;

namespace Montrose.Abp.AspNetCore;

/// <summary>Another application that calls the test application through its interfaces.</summary>
public class HttpClientProxyTests(TestApp app) : IClassFixture<TestApp>
{
    private IParcelAppService Parcels => Client().GetRequiredService<IParcelAppService>();

    [Fact]
    public async Task A_call_returns_what_the_server_answers()
    {
        var parcel = await Parcels.GetAsync(ParcelAppService.KnownId);

        parcel.Name.ShouldBe("Books");
        parcel.SentAt.ShouldBe(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        parcel.SentAt.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public async Task An_object_becomes_a_query()
    {
        var list = await Parcels.GetListAsync(new ParcelFilter { Name = "a&b=c ä", Sorting = "Name desc", SkipCount = 3, MaxResultCount = 7, Sizes = [4, 5] });

        list.TotalCount.ShouldBe(3);
        list.Items.Single().Name.ShouldBe("a&b=c ä|Name desc|4+5");
        list.Items.Single().Grams.ShouldBe(7);
    }

    [Fact]
    public async Task An_object_becomes_a_body()
    {
        var parcel = await Parcels.CreateAsync(new CreateParcelDto { Name = "Gläser", Grams = 12 });

        parcel.Name.ShouldBe("Gläser");
        parcel.Id.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task Numbers_do_not_depend_on_the_caller_s_culture()
    {
        var id = Guid.NewGuid();
        using (CultureHelperScope.Use("de"))
            await Parcels.UpdateWeightAsync(id, 1234);

        app.Services.GetRequiredService<UnitOfWorkLog>().Entries.ShouldContain($"weight {id} 1234");
    }

    [Fact]
    public async Task A_business_error_becomes_an_exception_with_its_code_details_and_data()
    {
        var exception = await Should.ThrowAsync<AbpRemoteCallException>(() => Parcels.RefuseAsync("Parcel:TooMany"));

        exception.HttpStatusCode.ShouldBe(429);
        exception.Code.ShouldBe("Parcel:TooMany");
        exception.Error!.Data!["seconds"]!.ToString().ShouldBe("7");
    }

    [Fact]
    public async Task A_validation_error_becomes_an_exception_that_names_the_members()
    {
        var exception = await Should.ThrowAsync<AbpRemoteCallException>(() => Parcels.CreateAsync(new CreateParcelDto { Name = "x", Grams = 5 }));

        exception.HttpStatusCode.ShouldBe(400);
        exception.Error!.ValidationErrors!.Single().Members.ShouldBe(["name"]);
    }

    [Fact]
    public async Task A_missing_entity_becomes_an_exception_with_404()
        => (await Should.ThrowAsync<AbpRemoteCallException>(() => Parcels.GetAsync(Guid.NewGuid()))).HttpStatusCode.ShouldBe(404);

    [Fact]
    public async Task Streams_go_up_and_come_down()
    {
        var id = ParcelAppService.KnownId;
        using var file = new RemoteStreamContent(new MemoryStream(Encoding.UTF8.GetBytes("up")), "u.txt", "text/plain");
        using var part = new RemoteStreamContent(new MemoryStream(Encoding.UTF8.GetBytes("part")), "p.txt", "text/plain");

        (await Parcels.UploadLabelAsync(id, file)).ShouldBe("u.txt text/plain up");
        (await Parcels.UploadWithNoteAsync(new UploadInput { Note = "n", Content = part })).ShouldBe("n: part");
        using var label = await Parcels.GetLabelAsync(id);
        using var reader = new StreamReader(label.GetStream());
        (await reader.ReadToEndAsync()).ShouldBe($"label of {id}");
        label.FileName.ShouldBe("Etikett ä.txt");
    }

    [Fact]
    public async Task The_caller_s_tenant_goes_along()
    {
        var client = Client();
        using (client.GetRequiredService<ICurrentTenant>().Change(TestAppModule.AcmeId))
            (await client.GetRequiredService<IParcelAppService>().GetCallerAsync()).TenantName.ShouldBe("acme");
    }

    [Fact]
    public async Task The_authenticator_sees_every_call()
    {
        await Client(services => services.AddSingleton<IRemoteServiceHttpClientAuthenticator>(new Stamp("acme")))
            .GetRequiredService<IParcelAppService>().GetCallerAsync().ContinueWith(t => t.Result.TenantName.ShouldBe("acme"), TaskScheduler.Default);
    }

    [Fact]
    public async Task The_remote_implementation_can_be_asked_for_by_name()
        => (await Client().GetRequiredService<IHttpClientProxy<IParcelAppService>>().Service.GetAsync(ParcelAppService.KnownId)).Name.ShouldBe("Books");

    [Fact]
    public async Task The_server_is_described_once()
    {
        var asked = 0;
        var parcels = Client(count: path => asked += path.EndsWith("api-definition", StringComparison.Ordinal) ? 1 : 0).GetRequiredService<IParcelAppService>();

        await parcels.GetAsync(ParcelAppService.KnownId);
        await parcels.GetCallerAsync();

        asked.ShouldBe(1);
    }

    private IServiceProvider Client(Action<IServiceCollection>? configure = null, Action<string>? count = null)
    {
        var application = AbpApplicationFactory.Create<ClientModule>(options =>
        {
            options.UseAutofac();
            options.Services.ReplaceConfiguration(new ConfigurationBuilder()
                .AddInMemoryCollection([KeyValuePair.Create("RemoteServices:Parcels:BaseUrl", (string?)"http://127.0.0.1")]).Build());
            options.Services.AddHttpClient("Parcels").ConfigurePrimaryHttpMessageHandler(() => new Counting(app.Server.CreateHandler(), count));
            configure?.Invoke(options.Services);
        });
        application.Initialize();
        return application.ServiceProvider;
    }

    [DependsOn(typeof(AbpHttpClientModule), typeof(AbpAutofacModule))]
    internal sealed class ClientModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
            => context.Services.AddHttpClientProxy<IParcelAppService>("Parcels");
    }

    private sealed class Counting(HttpMessageHandler inner, Action<string>? count) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            count?.Invoke(request.RequestUri!.AbsolutePath);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Stamp(string tenant) : IRemoteServiceHttpClientAuthenticator
    {
        public Task Authenticate(RemoteServiceHttpClientAuthenticateContext context)
        {
            context.Request.Headers.Add("__tenant", tenant);
            return Task.CompletedTask;
        }
    }

    private static class CultureHelperScope
    {
        public static IDisposable Use(string culture) => Volo.Abp.Localization.CultureHelper.Use(CultureInfo.GetCultureInfo(culture));
    }
}
