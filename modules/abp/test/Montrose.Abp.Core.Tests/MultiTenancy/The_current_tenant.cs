using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.Core.Tests.Parts;
using Shouldly;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;
using Volo.Abp;
using Xunit;

namespace Montrose.Abp.Core.Tests.MultiTenancy;

public class The_current_tenant : PartsTest
{
    protected override void AfterAddApplication(IServiceCollection services)
    {
        services.Configure<AbpDbConnectionOptions>(options =>
        {
            options.ConnectionStrings.Default = "shared";
            options.Databases.Configure("Audit", database =>
            {
                database.MappedConnections.Add("AuditLog");
                database.IsUsedByTenants = false;
            });
        });
        services.Configure<AbpTenantResolveOptions>(options =>
        {
            options.TenantResolvers.Add(new ActionTenantResolveContributor(_ => Asked.Add("first")));
            options.TenantResolvers.Add(new ActionTenantResolveContributor(context =>
            {
                Asked.Add("second");
                context.TenantIdOrName = Answer;
            }));
            options.TenantResolvers.Add(new ActionTenantResolveContributor(_ => Asked.Add("third")));
        });
    }

    private List<string> Asked { get; } = [];

    private string? Answer { get; set; } = "acme";

    [Fact]
    public void A_change_holds_until_it_is_disposed_at_every_depth()
    {
        CurrentTenant.Id.ShouldBeNull();
        using (CurrentTenant.Change(PartsTestModule.Acme, "acme"))
        {
            CurrentTenant.Name.ShouldBe("acme");
            using (CurrentTenant.Change(null))
            {
                CurrentTenant.IsAvailable.ShouldBeFalse();
                using (CurrentTenant.Change(PartsTestModule.Globex))
                    CurrentTenant.Id.ShouldBe(PartsTestModule.Globex);
                CurrentTenant.Id.ShouldBeNull();
            }

            CurrentTenant.Id.ShouldBe(PartsTestModule.Acme);
        }

        CurrentTenant.Id.ShouldBeNull();
    }

    [Fact]
    public async Task What_a_called_method_changes_its_caller_does_not_see()
    {
        await ChangeAndForgetAsync();

        CurrentTenant.Id.ShouldBeNull();

        async Task ChangeAndForgetAsync()
        {
            await Task.Yield();
            CurrentTenant.Change(PartsTestModule.Acme);
        }
    }

    [Fact]
    public async Task The_first_resolver_with_an_answer_decides_and_later_ones_are_not_asked()
    {
        var result = await GetRequiredService<ITenantResolver>().ResolveTenantIdOrNameAsync();

        result.TenantIdOrName.ShouldBe("acme");
        Asked.ShouldBe(["first", "second"]);
    }

    [Fact]
    public async Task Somebody_signed_in_belongs_where_the_claim_says_whatever_the_request_says()
    {
        using (SignIn(Somebody(tenantId: PartsTestModule.Globex)))
        {
            var result = await GetRequiredService<ITenantResolver>().ResolveTenantIdOrNameAsync();

            result.TenantIdOrName.ShouldBe(PartsTestModule.Globex.ToString());
            Asked.ShouldBeEmpty();
        }

        using (SignIn(Somebody()))
            (await GetRequiredService<ITenantResolver>().ResolveTenantIdOrNameAsync()).TenantIdOrName.ShouldBeNull();
    }

    [Fact]
    public async Task A_tenant_is_found_by_name_in_any_case_and_an_unknown_or_inactive_one_is_refused()
    {
        var tenants = GetRequiredService<ITenantConfigurationProvider>();
        Answer = "AcMe";
        (await tenants.GetAsync())!.Id.ShouldBe(PartsTestModule.Acme);

        Answer = "nobody";
        var unknown = await Should.ThrowAsync<BusinessException>(() => tenants.GetAsync());
        unknown.Code.ShouldBe("Volo.AbpIo.MultiTenancy:010001");
        unknown.Details.ShouldNotBeNull().ShouldContain("nobody");

        Answer = "gone";
        (await Should.ThrowAsync<BusinessException>(() => tenants.GetAsync())).Code.ShouldBe("Volo.AbpIo.MultiTenancy:010002");
    }

    [Fact]
    public async Task A_tenant_with_its_own_connection_strings_is_served_from_them()
    {
        var resolver = GetRequiredService<IConnectionStringResolver>();
        (await resolver.ResolveAsync("Reports")).ShouldBe("shared");

        using (CurrentTenant.Change(PartsTestModule.Acme))
        {
            (await resolver.ResolveAsync()).ShouldBe("acme's own");
            (await resolver.ResolveAsync("Reports")).ShouldBe("acme's reports");
            (await resolver.ResolveAsync("Other")).ShouldBe("acme's own");
        }

        using (CurrentTenant.Change(PartsTestModule.Globex))
            (await resolver.ResolveAsync()).ShouldBe("shared");
    }

    [Fact]
    public async Task A_database_that_tenants_do_not_use_stays_shared()
    {
        using (CurrentTenant.Change(PartsTestModule.Acme))
            (await GetRequiredService<IConnectionStringResolver>().ResolveAsync("AuditLog")).ShouldBe("shared");
    }
}
