using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.Core.Tests.Parts;
using Shouldly;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;
using Volo.Abp.Security.Claims;
using Volo.Abp;
using Xunit;

namespace Montrose.Abp.Core.Tests.Features;

public class Precedence_of_features : PartsTest
{
    private static readonly Guid Gold = Guid.Parse("88888888-8888-8888-8888-888888888888");

    private readonly StoredFeatures _stored = new();

    protected override void AfterAddApplication(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<IFeatureStore>(_ => _stored));

    private IFeatureChecker Features => GetRequiredService<IFeatureChecker>();

    [Fact]
    public async Task The_default_yields_to_the_edition_and_that_to_the_tenant()
    {
        (await Features.GetAsync<int>("Test.Seats")).ShouldBe(1);

        _stored["Test.Seats", "E", Gold.ToString()] = "10";
        _stored["Test.Seats", "T", PartsTestModule.Acme.ToString()] = "25";
        var gold = new ClaimsPrincipal(new ClaimsIdentity([new Claim(AbpClaimTypes.EditionId, Gold.ToString())], "test"));
        using (SignIn(gold))
        {
            (await Features.GetAsync<int>("Test.Seats")).ShouldBe(10);
            using (CurrentTenant.Change(PartsTestModule.Acme))
                (await Features.GetAsync<int>("Test.Seats")).ShouldBe(25);
        }
    }

    [Fact]
    public async Task One_tenants_feature_is_not_anothers()
    {
        _stored["Test.Export", "T", PartsTestModule.Acme.ToString()] = "true";

        using (CurrentTenant.Change(PartsTestModule.Acme))
            (await Features.IsEnabledAsync("Test.Export")).ShouldBeTrue();
        using (CurrentTenant.Change(PartsTestModule.Globex))
            (await Features.IsEnabledAsync("Test.Export")).ShouldBeFalse();
    }

    [Fact]
    public async Task What_requires_a_feature_is_refused_without_it()
    {
        var refused = await Should.ThrowAsync<AbpAuthorizationException>(() => Features.CheckEnabledAsync("Test.Export"));

        refused.Code.ShouldBe(AbpFeatureErrorCodes.FeatureIsNotEnabled);
        refused.Data["FeatureName"].ShouldBe("Test.Export");
    }

    [Fact]
    public async Task A_service_with_the_attribute_is_guarded()
    {
        var service = GetRequiredService<IExportService>();
        await Should.ThrowAsync<AbpAuthorizationException>(() => service.ExportAsync());

        _stored["Test.Export", "T", PartsTestModule.Acme.ToString()] = "true";
        using (CurrentTenant.Change(PartsTestModule.Acme))
            (await service.ExportAsync()).ShouldBe("exported");
    }

    private sealed class StoredFeatures : IFeatureStore
    {
        private readonly Dictionary<(string, string?, string?), string> _values = [];

        public string this[string name, string provider, string? key]
        {
            set => _values[(name, provider, key)] = value;
        }

        public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
            Task.FromResult(_values.GetValueOrDefault((name, providerName, providerKey)));
    }
}

public interface IExportService
{
    Task<string> ExportAsync();
}

public class ExportService : IExportService, ITransientDependency
{
    [RequiresFeature("Test.Export")]
    public virtual Task<string> ExportAsync() => Task.FromResult("exported");
}

public class TestFeatures : FeatureDefinitionProvider
{
    public override void Define(IFeatureDefinitionContext context)
    {
        var group = context.AddGroup("Test");
        group.AddFeature("Test.Seats", "1");
        group.AddFeature("Test.Export", "false");
    }
}
