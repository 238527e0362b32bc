using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Extensions.DependencyInjection;
using Montrose.ApiKeys;
using Montrose.Permissions;
using Montrose.Platform.Tests.Application.Teams;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Validation;
using Xunit;

namespace Montrose.Platform.Tests.Application.ApiKeys;

public class ApiKeyTests(MontroseApp app) : IClassFixture<MontroseApp>
{
    private const string SeeTeam = MontrosePermissions.Team.Default;
    private const string SeeClients = MontrosePermissions.Clients.Default;
    private static readonly IPAddress Address = IPAddress.Parse("198.51.100.7");

    [Fact]
    public async Task A_key_is_shown_once_and_stored_as_a_hash()
    {
        var agency = await app.Given.AnAgency();
        var created = await CreateAsync(agency.Admin, "Sync", SeeClients);
        created.Key.Length.ShouldBe(ApiKeyConsts.KeyLength);
        created.Key.ShouldStartWith(created.ApiKey.Prefix);
        var stored = await app.Given.InAsync(agency.Id, s => s.GetRequiredService<Volo.Abp.Domain.Repositories.IRepository<ApiKey, Guid>>().GetAsync(created.ApiKey.Id));
        stored.Hash.ShouldBe(ApiKeySecret.HashOf(created.Key));
        stored.Prefix.Length.ShouldBe(ApiKeyConsts.PrefixLength);
    }

    [Fact]
    public async Task A_key_does_what_its_scopes_name_and_its_owner_may_and_nothing_else()
    {
        var agency = await app.Given.AnAgency();
        var created = await CreateAsync(agency.Admin, "Sync", MontrosePermissions.Clients.Create);
        created.ApiKey.Scopes.ShouldBe([SeeClients, MontrosePermissions.Clients.Create], "what a scope needs comes with it");
        var key = await AdmitAsync(agency.Id, created.Key);
        (await MayAsync(key, MontrosePermissions.Clients.Create)).ShouldBeTrue();
        (await MayAsync(key, MontrosePermissions.Clients.Update)).ShouldBeFalse("its owner may, the key may not");
        (await MayAsync(key, MontrosePermissions.Agencies.Default)).ShouldBeFalse();
        (await MayAsync(Copy(key), SeeClients)).ShouldBeFalse("a copy of the claims has no scopes");

        await GrantAsync(agency.Id, MontroseRoles.Admin, MontrosePermissions.Clients.Create, isGranted: false);
        (await MayAsync(key, MontrosePermissions.Clients.Create)).ShouldBeFalse("the owner lost it");
        await GrantAsync(agency.Id, MontroseRoles.Admin, MontrosePermissions.Clients.Create, isGranted: true);
    }

    [Fact]
    public async Task What_the_person_does_not_hold_or_keys_may_not_carry_is_refused()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        (await CreateAsync(agent, "Sync", MontrosePermissions.Clients.Update).CodeOf()).ShouldBe("Montrose:ApiKey.ScopeNotYours");
        foreach (var people in new[] { MontrosePermissions.ApiKeys.Default, MontrosePermissions.Agents.Invite, IdentityPermissions.Users.ManagePermissions, IdentityPermissions.Roles.Update })
            (await CreateAsync(agency.Admin, "Sync", people).CodeOf()).ShouldBe("Montrose:ApiKey.ScopeNotYours", people);
        (await CreateAsync(agent, "Sync").CodeOf()).ShouldBe("Montrose:ApiKey.ScopesRequired");
    }

    [Fact]
    public async Task A_key_can_not_make_keys()
    {
        var agency = await app.Given.AnAgency();
        var key = await AdmitAsync(agency.Id, (await CreateAsync(agency.Admin, "Sync", SeeClients)).Key);
        await app.Given.InAsync(agency.Id, async s =>
        {
            using var principal = s.GetRequiredService<ICurrentPrincipalAccessor>().Change(key.Principal);
            await Should.ThrowAsync<AbpAuthorizationException>(s.GetRequiredService<IApiKeyAppService>().CreateAsync(new CreateApiKeyInput { Name = "Another", Scopes = [SeeClients] }));
            return true;
        });
    }

    [Fact]
    public async Task A_key_ends_at_its_time_and_when_it_is_revoked()
    {
        var agency = await app.Given.AnAgency();
        var soon = await CreateAsync(agency.Admin, "Soon", SeeClients, app.Clock.Now.AddDays(30));
        var other = await CreateAsync(agency.Admin, "Other", SeeClients);
        await AdmitAsync(agency.Id, soon.Key);
        await AdmitAsync(agency.Id, other.Key);
        await RevokeAsync(agency.Admin, other);
        (await AdmitAsync(agency.Id, other.Key).CodeOf()).ShouldBe("Montrose:ApiKey.Revoked");
        await RevokeAsync(agency.Admin, other);
        (await CreateAsync(agency.Admin, "Past", SeeClients, app.Clock.Now).CodeOf()).ShouldBe("Montrose:ApiKey.ExpiryInThePast");

        var now = app.Clock.Now;
        app.Clock.Advance(TimeSpan.FromDays(30));
        try
        {
            (await AdmitAsync(agency.Id, soon.Key).CodeOf()).ShouldBe("Montrose:ApiKey.Expired");
        }
        finally
        {
            app.Clock.Now = now;
        }
    }

    [Fact]
    public async Task A_key_of_another_agency_or_the_host_does_not_exist()
    {
        var agency = await app.Given.AnAgency();
        var other = await app.Given.AnAgency();
        var created = await CreateAsync(agency.Admin, "Sync", SeeClients);
        (await AdmitAsync(other.Id, created.Key).CodeOf()).ShouldBe("Montrose:ApiKey.Invalid");
        await AdmitAsync(agency.Id, created.Key);
        (await AdmitAsync(other.Id, created.Key).CodeOf()).ShouldBe("Montrose:ApiKey.Invalid", "also once it is in memory");
        (await AdmitAsync(null, created.Key).CodeOf()).ShouldBe("Montrose:ApiKey.Invalid");
        await Should.ThrowAsync<EntityNotFoundException>(app.AsAsync<IApiKeyAppService, ApiKeyDto>(other.Admin, s => s.GetAsync(created.ApiKey.Id)));
        await Should.ThrowAsync<EntityNotFoundException>(RevokeAsync(other.Admin, created));
    }

    [Fact]
    public async Task A_key_stops_with_its_owner()
    {
        var agency = await app.Given.AnAgency();
        var agent = await app.Given.AnAgent(agency);
        var created = await CreateAsync(agent, "Sync", SeeClients);
        await AdmitAsync(agency.Id, created.Key);
        await ChangeAsync(agent, async (users, user) =>
        {
            await users.SetLockoutEnabledAsync(user, true);
            await users.SetLockoutEndDateAsync(user, new DateTimeOffset(app.Clock.Now.AddHours(1)));
        });
        (await AdmitAsync(agency.Id, created.Key).CodeOf()).ShouldBe("Montrose:ApiKey.OwnerInactive", "locked");
        await ChangeAsync(agent, (users, user) => users.SetLockoutEndDateAsync(user, null));
        await AdmitAsync(agency.Id, created.Key);
        await ChangeAsync(agent, (users, user) => { user.SetIsActive(false); return users.UpdateAsync(user); });
        (await AdmitAsync(agency.Id, created.Key).CodeOf()).ShouldBe("Montrose:ApiKey.OwnerInactive", "switched off");
        await ChangeAsync(agent, (users, user) => users.DeleteAsync(user));
        (await AdmitAsync(agency.Id, created.Key).CodeOf()).ShouldBe("Montrose:ApiKey.OwnerInactive", "deleted");
    }

    [Fact]
    public async Task A_known_key_asks_the_database_nothing()
    {
        var agency = await app.Given.AnAgency();
        var created = await CreateAsync(agency.Admin, "Sync", SeeClients);
        await AdmitAsync(agency.Id, created.Key);
        await app.Given.InAsync(agency.Id, async s =>
        {
            var guard = s.GetRequiredService<ApiKeyGuard>();
            var checker = s.GetRequiredService<IPermissionChecker>();
            await checker.IsGrantedAsync((await guard.AdmitAsync(created.Key, Address)).Principal, SeeClients);
            using var statements = new StatementCounter();
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var n = 0; n < 1_000; n++)
            {
                var admitted = guard.AdmitAsync(created.Key, Address);
                admitted.IsCompletedSuccessfully.ShouldBeTrue();
                _ = admitted.Result;
            }
            ((GC.GetAllocatedBytesForCurrentThread() - before) / 1_000).ShouldBeLessThan(256);
            statements.Statements.ShouldBeEmpty();
            return true;
        });
    }

    [Fact]
    public async Task Usage_is_exact_after_many_requests_at_once_and_writing_again_changes_nothing()
    {
        var agency = await app.Given.AnAgency();
        var created = await CreateAsync(agency.Admin, "Busy", SeeClients);
        var counter = app.Services.GetRequiredService<ApiKeyUsageCounter>();
        await Task.WhenAll(Enumerable.Range(0, 1_000).Select(async n =>
        {
            await AdmitAsync(agency.Id, created.Key);
            if (n % 250 == 0) await counter.WriteAsync();
        }));
        await counter.WriteAsync();
        await counter.WriteAsync();
        var days = await app.AsAsync<IApiKeyAppService, IReadOnlyList<ApiKeyDayDto>>(agency.Admin, async s => (await s.GetUsageAsync(created.ApiKey.Id, new GetApiKeyUsageInput())).Items);
        days.Count.ShouldBe(30);
        days[^1].ShouldSatisfyAllConditions(d => d.Day.ShouldBe(DateOnly.FromDateTime(app.Clock.Now)), d => d.Requests.ShouldBe(1_000));
        days.Take(29).ShouldAllBe(d => d.Requests == 0);
        var read = await app.AsAsync<IApiKeyAppService, ApiKeyDto>(agency.Admin, s => s.GetAsync(created.ApiKey.Id));
        read.ShouldSatisfyAllConditions(k => k.LastUsedAt.ShouldBe(app.Clock.Now), k => k.LastUsedFrom.ShouldBe(Address.ToString()));
    }

    [Fact]
    public async Task An_address_with_many_wrong_keys_waits_and_a_key_that_works_does_not()
    {
        var agency = await app.Given.AnAgency();
        var created = await CreateAsync(agency.Admin, "Sync", SeeClients);
        await AdmitAsync(agency.Id, created.Key);
        var address = IPAddress.Parse("203.0.113.9");
        for (var n = 0; n < new ApiKeyThrottleOptions().WrongKeysPerMinute; n++)
            (await AdmitAsync(agency.Id, ApiKeySecret.Create().Value, address).CodeOf()).ShouldBe("Montrose:ApiKey.Invalid");
        (await AdmitAsync(agency.Id, ApiKeySecret.Create().Value, address).CodeOf()).ShouldBe("Montrose:TooManyAttempts");
        (await AdmitAsync(agency.Id, "short", address).CodeOf()).ShouldBe("Montrose:TooManyAttempts");
        (await AdmitAsync(agency.Id, created.Key, address).CodeOf()).ShouldBeNull();
        (await AdmitAsync(agency.Id, ApiKeySecret.Create().Value).CodeOf()).ShouldBe("Montrose:ApiKey.Invalid", "another address");
    }

    [Fact]
    public async Task A_team_s_owner_and_the_agency_see_and_end_keys_that_others_do_not()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var neighbour = await app.Given.AClient(agency);
        var member = await app.AMember(client, (await app.ARole(client, "Developer", SeeTeam, MontrosePermissions.ApiKeys.Default)).Id);
        var created = await CreateAsync(member, "Developer's", SeeTeam);

        (await IdsAsync(client.Owner, (s, i) => s.GetTeamListAsync(i))).ShouldBe([created.ApiKey.Id]);
        (await IdsAsync(client.Owner, (s, i) => s.GetListAsync(i))).ShouldBeEmpty();
        (await IdsAsync(neighbour.Owner, (s, i) => s.GetTeamListAsync(i))).ShouldBeEmpty();
        (await IdsAsync(agency.Admin, (s, i) => s.GetAgencyListAsync(i))).ShouldBe([created.ApiKey.Id]);
        await Should.ThrowAsync<AbpAuthorizationException>(IdsAsync(member, (s, i) => s.GetTeamListAsync(i)));
        await Should.ThrowAsync<AbpAuthorizationException>(IdsAsync(client.Owner, (s, i) => s.GetAgencyListAsync(i)));
        await Should.ThrowAsync<EntityNotFoundException>(RevokeAsync(neighbour.Owner, created));
        await Should.ThrowAsync<EntityNotFoundException>(RevokeAsync(await app.Given.AnAgent(agency), created));

        (await MayAsync(await AdmitAsync(agency.Id, created.Key), SeeTeam)).ShouldBeTrue();
        await RevokeAsync(client.Owner, created);
        (await AdmitAsync(agency.Id, created.Key).CodeOf()).ShouldBe("Montrose:ApiKey.Revoked");
    }

    [Fact]
    public async Task The_ceiling_of_a_team_holds_for_its_keys_too()
    {
        var agency = await app.Given.AnAgency();
        var client = await app.Given.AClient(agency);
        var member = await app.AMember(client);
        var key = await AdmitAsync(agency.Id, (await CreateAsync(member, "Mine", SeeTeam)).Key);
        (await MayAsync(key, SeeTeam)).ShouldBeTrue();
        await app.GrantAsync(client, MontroseRoles.Client, SeeTeam, isGranted: false);
        (await MayAsync(key, SeeTeam)).ShouldBeFalse();
        await app.GrantAsync(client, MontroseRoles.Client, SeeTeam);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789")]
    public async Task A_name_is_needed_and_ends_somewhere(string name)
    {
        var agency = await app.Given.AnAgency();
        await Should.ThrowAsync<AbpValidationException>(CreateAsync(agency.Admin, name, SeeClients));
    }

    [Fact]
    public async Task A_name_is_used_once_by_a_person_until_its_key_is_revoked()
    {
        var agency = await app.Given.AnAgency();
        var first = await CreateAsync(agency.Admin, "Sync", SeeClients);
        (await CreateAsync(agency.Admin, " SYNC", SeeClients).CodeOf()).ShouldBe("Montrose:ApiKey.NameTaken");
        (await CreateAsync(await app.Given.AnAgent(agency), "Sync", SeeClients).CodeOf()).ShouldBeNull();
        await RevokeAsync(agency.Admin, first);
        (await CreateAsync(agency.Admin, "Sync", SeeClients).CodeOf()).ShouldBeNull();
    }

    [Fact]
    public async Task A_scope_that_keys_may_carry_no_more_is_taken_from_those_that_had_it()
    {
        var agency = await app.Given.AnAgency();
        var secret = ApiKeySecret.Create();
        await app.Given.InAsync(agency.Id, s => s.GetRequiredService<Volo.Abp.Domain.Repositories.IRepository<ApiKey, Guid>>()
            .InsertAsync(new ApiKey(Guid.NewGuid(), agency.Id, agency.Admin.UserId, "Old", secret, [SeeClients, IdentityPermissions.Users.Delete, "Gone.Permission"], null, app.Clock.Now), autoSave: true));
        var key = await AdmitAsync(agency.Id, secret.Value);
        (await MayAsync(key, SeeClients)).ShouldBeTrue();
        (await MayAsync(key, IdentityPermissions.Users.Delete)).ShouldBeFalse("its owner may");
    }

    private Task<CreatedApiKeyDto> CreateAsync(Person person, string name, params string[] scopes) => CreateAsync(person, name, scopes, null);

    private Task<CreatedApiKeyDto> CreateAsync(Person person, string name, string scope, DateTime expiresAt) => CreateAsync(person, name, [scope], expiresAt);

    private Task<CreatedApiKeyDto> CreateAsync(Person person, string name, string[] scopes, DateTime? expiresAt) =>
        app.AsAsync<IApiKeyAppService, CreatedApiKeyDto>(person, s => s.CreateAsync(new CreateApiKeyInput { Name = name, Scopes = [.. scopes], ExpiresAt = expiresAt }));

    private Task RevokeAsync(Person person, CreatedApiKeyDto created) => app.AsAsync(person, s => s.GetRequiredService<IApiKeyAppService>().RevokeAsync(created.ApiKey.Id));

    /// <summary>A request with the key at a portal.</summary>
    private async Task<KnownApiKey> AdmitAsync(Guid? tenantId, string key, IPAddress? address = null)
    {
        using var services = app.Services.CreateScope();
        using var tenant = services.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(tenantId);
        return await services.ServiceProvider.GetRequiredService<ApiKeyGuard>().AdmitAsync(key, address ?? Address);
    }

    private Task<bool> MayAsync(KnownApiKey key, string permission) => MayAsync(key.Principal, key.TenantId, permission);

    private Task<bool> MayAsync(ClaimsPrincipal principal, string permission) => MayAsync(principal, principal.FindTenantId(), permission);

    private Task<bool> MayAsync(ClaimsPrincipal principal, Guid? tenantId, string permission) =>
        app.Given.InAsync(tenantId, s => s.GetRequiredService<IPermissionChecker>().IsGrantedAsync(principal, permission));

    private static ClaimsPrincipal Copy(KnownApiKey key) => new(new ClaimsIdentity(key.Principal.Claims, key.Principal.Identity!.AuthenticationType, AbpClaimTypes.UserName, AbpClaimTypes.Role));

    private Task GrantAsync(Guid tenantId, string role, string permission, bool isGranted) => app.Given.InAsync(tenantId, async s =>
    {
        await s.GetRequiredService<Volo.Abp.PermissionManagement.IPermissionManager>().SetAsync(permission, RolePermissionValueProvider.ProviderName, role, isGranted);
        return true;
    });

    private Task ChangeAsync(Person person, Func<IdentityUserManager, IdentityUser, Task> change) => app.Given.InAsync(person.TenantId, async s =>
    {
        var users = s.GetRequiredService<IdentityUserManager>();
        await change(users, await users.GetByIdAsync(person.UserId));
        return true;
    });

    private Task<List<Guid>> IdsAsync(Person person, Func<IApiKeyAppService, GetApiKeysInput, Task<Volo.Abp.Application.Dtos.PagedResultDto<ApiKeyDto>>> list) =>
        app.AsAsync<IApiKeyAppService, List<Guid>>(person, async s => [.. (await list(s, new GetApiKeysInput())).Items.Select(k => k.Id)]);
}
