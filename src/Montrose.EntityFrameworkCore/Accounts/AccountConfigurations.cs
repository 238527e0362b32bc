using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Clients;
using Montrose.EntityFrameworkCore;
using Montrose.People;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Accounts;

internal sealed class SignUpConfiguration : IEntityTypeConfiguration<SignUp>
{
    public void Configure(EntityTypeBuilder<SignUp> b)
    {
        b.ToTable("SignUps", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.ConfigureProof();
        b.Property(s => s.CompanyName).HasMaxLength(ClientConsts.MaxCompanyNameLength);
        b.Property(s => s.PersonName).HasMaxLength(ClientConsts.MaxContactNameLength);
        b.Property(s => s.PasswordHash).HasMaxLength(AccountConsts.MaxPasswordHashLength);
        b.Property(s => s.Services).HasMaxLength(64).HasConversion(
            services => string.Join(',', services.Select(s => ((int)s).ToString(CultureInfo.InvariantCulture))),
            text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(s => (ServiceKind)int.Parse(s, CultureInfo.InvariantCulture)).ToArray(),
            new ValueComparer<IReadOnlyList<ServiceKind>>((a, c) => a!.SequenceEqual(c!), s => s.Count, s => s));
        b.HasIndex(s => new { s.TenantId, s.CreationTime });
    }
}

internal sealed class EmailChangeConfiguration : IEntityTypeConfiguration<EmailChange>
{
    public void Configure(EntityTypeBuilder<EmailChange> b)
    {
        b.ToTable("EmailChanges", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.ConfigureProof();
        b.Property(c => c.OldEmail).HasMaxLength(InvitationConsts.MaxEmailLength);
        b.HasIndex(c => c.UserId).IsUnique();
        b.HasIndex(c => new { c.TenantId, c.ExpiresAt });
    }
}

internal static class MailboxProofConfiguration
{
    public static void ConfigureProof<TProof>(this EntityTypeBuilder<TProof> b) where TProof : MailboxProof
    {
        b.Property(p => p.Email).HasMaxLength(InvitationConsts.MaxEmailLength);
        b.Property(p => p.CodeHash).HasMaxLength(AccountConsts.MaxCodeHashLength);
    }
}
