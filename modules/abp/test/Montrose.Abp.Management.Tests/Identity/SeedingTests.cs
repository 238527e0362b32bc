using Microsoft.AspNetCore.Identity;
using Shouldly;
using Volo.Abp.Identity;
using Xunit;

namespace Montrose.Abp.Management.Identity;

public class SeedingTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    private readonly Guid _agency = Guid.NewGuid();

    [Fact]
    public async Task An_agency_gets_its_administrator_and_the_built_in_role_once()
    {
        var first = await SeedAsync("weak");
        var second = await SeedAsync("Other-Password-1");

        (first.CreatedAdminUser, first.CreatedAdminRole).ShouldBe((true, true));
        (second.CreatedAdminUser, second.CreatedAdminRole).ShouldBe((false, false));
        (await app.SignInAsync(_agency, "boss@agency.example", "weak")).Result.Succeeded.ShouldBeTrue();
        (await app.InAsync<IdentityRoleManager, bool>(_agency, async r => (await r.FindByNameAsync("admin"))!.IsStatic)).ShouldBeTrue();
    }

    [Fact]
    public async Task Every_agency_and_the_host_have_administrators_of_their_own()
    {
        var other = Guid.NewGuid();
        foreach (var tenant in new Guid?[] { _agency, other, null })
        {
            await app.InAsync<IIdentityDataSeeder>(tenant, s => s.SeedAsync("boss@agency.example", IdentityApp.Password, tenant));
            (await app.InAsync<IdentityUserManager, Guid?>(tenant, async u => (await u.FindByNameAsync("admin"))!.TenantId)).ShouldBe(tenant);
        }
    }

    private Task<IdentityDataSeedResult> SeedAsync(string password) => app.InAsync<IIdentityDataSeeder, IdentityDataSeedResult>(
        _agency,
        s => s.SeedAsync("boss@agency.example", password, _agency));
}
