using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Montrose.Migrations
{
    /// <inheritdoc />
    public partial class TeamsAndApiKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ClientMembers_TenantId_ClientId",
                schema: "platform",
                table: "ClientMembers");

            migrationBuilder.AddColumn<Guid>(
                name: "TeamRoleId",
                schema: "platform",
                table: "ClientMembers",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ApiKeys",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    NormalizedName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Prefix = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Scopes = table.Column<string[]>(type: "text[]", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true),
                    DeletionTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ApiKeyUsages",
                schema: "platform",
                columns: table => new
                {
                    ApiKeyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Writer = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Requests = table.Column<long>(type: "bigint", nullable: false),
                    LastAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastAddress = table.Column<string>(type: "character varying(45)", maxLength: 45, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiKeyUsages", x => new { x.ApiKeyId, x.Day, x.Writer });
                });

            migrationBuilder.CreateTable(
                name: "TeamGroups",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsRoot = table.Column<bool>(type: "boolean", nullable: false),
                    TreeVersion = table.Column<int>(type: "integer", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true),
                    DeletionTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamGroups", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TeamInvitations",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamRoleId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamInvitations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TeamRoles",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    NormalizedName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    RoleName = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true),
                    DeletionTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamRoles", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ClientMembers_OneOwner",
                schema: "platform",
                table: "ClientMembers",
                columns: new[] { "TenantId", "ClientId" },
                unique: true,
                filter: "\"IsOwner\" = true AND \"IsDeleted\" = false");

            migrationBuilder.CreateIndex(
                name: "IX_ClientMembers_TeamRoleId",
                schema: "platform",
                table: "ClientMembers",
                column: "TeamRoleId");

            migrationBuilder.CreateIndex(
                name: "IX_ClientMembers_TenantId_ClientId_Name_Id",
                schema: "platform",
                table: "ClientMembers",
                columns: new[] { "TenantId", "ClientId", "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ApiKeys_Hash",
                schema: "platform",
                table: "ApiKeys",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApiKeys_TenantId_CreationTime_Id",
                schema: "platform",
                table: "ApiKeys",
                columns: new[] { "TenantId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ApiKeys_UserId_NormalizedName",
                schema: "platform",
                table: "ApiKeys",
                columns: new[] { "UserId", "NormalizedName" },
                unique: true,
                filter: "\"IsDeleted\" = false AND \"RevokedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TeamGroups_ClientId_Id",
                schema: "platform",
                table: "TeamGroups",
                columns: new[] { "ClientId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_TeamGroups_OneRoot",
                schema: "platform",
                table: "TeamGroups",
                columns: new[] { "TenantId", "ClientId" },
                unique: true,
                filter: "\"IsRoot\" = true AND \"IsDeleted\" = false");

            migrationBuilder.CreateIndex(
                name: "IX_TeamInvitations_TeamRoleId",
                schema: "platform",
                table: "TeamInvitations",
                column: "TeamRoleId");

            migrationBuilder.CreateIndex(
                name: "IX_TeamInvitations_TenantId_ClientId",
                schema: "platform",
                table: "TeamInvitations",
                columns: new[] { "TenantId", "ClientId" });

            migrationBuilder.CreateIndex(
                name: "IX_TeamRoles_TenantId_ClientId_NormalizedName",
                schema: "platform",
                table: "TeamRoles",
                columns: new[] { "TenantId", "ClientId", "NormalizedName" },
                unique: true,
                filter: "\"IsDeleted\" = false");

            migrationBuilder.CreateIndex(
                name: "IX_TeamRoles_TenantId_RoleName",
                schema: "platform",
                table: "TeamRoles",
                columns: new[] { "TenantId", "RoleName" },
                unique: true,
                filter: "\"IsDeleted\" = false");

            migrationBuilder.Sql(Montrose.EntityFrameworkCore.TeamPostgresSql.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Montrose.EntityFrameworkCore.TeamPostgresSql.Down);

            migrationBuilder.DropTable(
                name: "ApiKeys",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "ApiKeyUsages",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "TeamGroups",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "TeamInvitations",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "TeamRoles",
                schema: "platform");

            migrationBuilder.DropIndex(
                name: "IX_ClientMembers_OneOwner",
                schema: "platform",
                table: "ClientMembers");

            migrationBuilder.DropIndex(
                name: "IX_ClientMembers_TeamRoleId",
                schema: "platform",
                table: "ClientMembers");

            migrationBuilder.DropIndex(
                name: "IX_ClientMembers_TenantId_ClientId_Name_Id",
                schema: "platform",
                table: "ClientMembers");

            migrationBuilder.DropColumn(
                name: "TeamRoleId",
                schema: "platform",
                table: "ClientMembers");

            migrationBuilder.CreateIndex(
                name: "IX_ClientMembers_TenantId_ClientId",
                schema: "platform",
                table: "ClientMembers",
                columns: new[] { "TenantId", "ClientId" });
        }
    }
}
